package parley.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import parley.export.meetings.KnownMeeting;
import parley.export.meetings.MeetingReader;
import parley.store.KnowledgeStore;

/** All meetings and names in memory, read when first asked for and again after the store has changed. */
final class Catalogue {
    private final KnowledgeStore store;
    private final LongSupplier changes;
    private volatile State state = new State(-1, List.of(), NameIndex.EMPTY);

    /** @param meetings the newest first */
    record State(long change, List<KnownMeeting> meetings, NameIndex names) {}

    /** @param changes a number that grows with every change of the store */
    Catalogue(KnowledgeStore store, LongSupplier changes) {
        this.store = store;
        this.changes = changes;
    }

    State state() {
        long now = changes.getAsLong();
        State seen = state;
        return seen.change() == now ? seen : readAgain();
    }

    /** One reads, the others wait: what it costs is to be spent once. */
    private synchronized State readAgain() {
        long now = changes.getAsLong();
        if (state.change() != now) {
            store.read(data -> {
                var meetings = new ArrayList<KnownMeeting>();
                try {
                    new MeetingReader(data).forEach(meetings::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                meetings.sort(StoreView.NEWEST_FIRST);
                state = new State(now, List.copyOf(meetings), NameIndex.of(new StoreView(data)));
            });
        }
        return state;
    }
}
