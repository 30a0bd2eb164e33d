package parley.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.export.meetings.KnownMeeting;
import parley.export.meetings.MeetingReader;
import parley.failure.StoreFailure;
import parley.pipeline.NameLookup;
import parley.store.KnowledgeStore;

/** All meetings and names in memory, read when first asked for and again after the store has changed. */
final class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final KnowledgeStore store;
    private final LongSupplier changes;
    private final NameLookup lookup = new NameLookup();
    private final Thread early = new Thread(this::tryToRead, "catalogue");
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

    /** Reads in the background, so that the first visitor need not wait; once. */
    void readEarly() {
        early.setDaemon(true);
        early.start();
    }

    /** Waits until {@link #readEarly()} is done with the store, which may be closed then. */
    void finish() {
        try {
            early.join();
            lookup.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that cannot be read is for the first visitor to hear of. */
    private void tryToRead() {
        try {
            state();
        } catch (StoreFailure e) {
            LOG.debug("names are not read early: {}", e.getMessage());
        }
    }

    /** One reads, the others wait: what it costs is to be spent once. */
    private synchronized State readAgain() {
        long now = changes.getAsLong();
        if (state.change() != now) {
            var read = new ArrayList<State>();
            store.read(data -> {
                var meetings = new ArrayList<KnownMeeting>();
                try {
                    new MeetingReader(data).forEach(meetings::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                meetings.sort(StoreView.NEWEST_FIRST);
                read.add(new State(now, List.copyOf(meetings), NameIndex.of(new StoreView(data), lookup::itemsCalled)));
            });
            state = read.get(0);
        }
        return state;
    }
}
