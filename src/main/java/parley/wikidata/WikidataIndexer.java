package parley.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.failure.StoreFailure;
import parley.failure.UnreadableInput;
import parley.link.ItemIndexWriter;

/**
 * Makes an index of a Wikidata dump in a folder. A run that was ended, in whatever way, is gone on with by the next one with the
 * same dump, folder and options; the index is the same as of a run that was not.
 */
public final class WikidataIndexer {
    private static final String NOTE = "parley.wikidata.index";
    private static final Pattern DAY_IN_NAME = Pattern.compile("(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    private final DumpOptions options;
    private final IndexListener listener;

    public WikidataIndexer(DumpOptions options, IndexListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Makes or completes the index.
     *
     * @param isFresh whether what the folder holds of an earlier run is thrown away
     * @throws parley.failure.BadConfiguration if the folder was begun with another dump or other options
     * @throws UnreadableInput if it is no dump at all
     * @throws StoreFailure if the folder cannot be written
     */
    public IndexReport index(DumpInput input, Path folder, boolean isFresh) {
        try {
            var parts = new PartFolder(folder.resolve("reading"));
            var head = DumpHead.of(input.text());
            var state = new ReadingState(parts.folder());
            if (isFresh) {
                parts.delete();
            } else {
                Optional<IndexReport> made = alreadyMade(folder, head);
                if (made.isPresent()) {
                    return made.get();
                }
            }
            state.begin(head, options);
            Optional<String> brokenOff = state.isComplete() ? Optional.empty() : read(input, head, parts);
            if (brokenOff.isEmpty()) {
                state.complete();
            }
            return build(input, folder, parts, head, brokenOff);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreFailure(
                    "%s: cannot be written (%s); make room or mend its rights, and run the same command again: it goes on"
                                    .formatted(folder, e.getMessage())
                            + " where it stopped",
                    e);
        }
    }

    private Optional<String> read(DumpInput input, DumpHead head, PartFolder parts) throws IOException {
        try {
            return new DumpReading(input, head, options, parts, listener).read();
        } catch (UnreadableInput e) {
            if (parts.list().isEmpty()) {
                parts.delete();
            }
            throw e;
        }
    }

    private IndexReport build(DumpInput input, Path folder, PartFolder parts, DumpHead head, Optional<String> brokenOff)
            throws IOException {
        var building = new IndexBuilding(folder, options, parts.list(), listener);
        PartSummary summary = building.summary();
        if (summary.counts().items() == 0) {
            parts.delete();
            throw DumpReading.noDump(input.name());
        }
        String newest = summary.newest().isEmpty() ? dayInName(input.name()) : summary.newest();
        String note = brokenOff.isEmpty() ? head.key() + " " + options.summary() : "incomplete";
        long indexed = building.build(newest, Map.of(NOTE, note));
        long read = parts.list().stream().mapToLong(Part::end).max().orElse(0);
        if (brokenOff.isEmpty()) {
            parts.delete();
        }
        return new IndexReport(true, summary.counts(), indexed, read, summary.broken(), brokenOff);
    }

    private Optional<IndexReport> alreadyMade(Path folder, DumpHead head) throws IOException {
        String made = ItemIndexWriter.isFinished(folder)
                ? ItemIndexWriter.notes(folder).getOrDefault(NOTE, "incomplete")
                : "incomplete";
        if (made.equals("incomplete")) {
            return Optional.empty();
        }
        if (!made.equals(head.key() + " " + options.summary())) {
            throw ReadingState.madeOtherwise(folder, made.substring(made.indexOf(' ') + 1));
        }
        return Optional.of(new IndexReport(false, DumpCounts.NONE, 0, 0, List.of(), Optional.empty()));
    }

    private static String dayInName(String name) {
        Matcher day = DAY_IN_NAME.matcher(name);
        return day.find() ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)) : "";
    }
}
