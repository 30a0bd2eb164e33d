package parley.wikidata;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.failure.UnreadableInput;

/** Reads a dump once, from where the parts on disk end, and cuts it down to further parts. */
final class DumpReading {
    /** The largest entity of Wikidata has about five million bytes. */
    private static final int LONGEST_LINE = 64 << 20;

    /** Where there is nothing but broken lines for so long, it is no dump at all. */
    private static final long NO_DUMP = 1000;

    private static final Set<Integer> UNWANTED = ItemClasses.unwanted();

    private final DumpInput input;
    private final DumpOptions options;
    private final PartFolder parts;
    private final IndexListener listener;
    private final DumpLines lines;
    private PartSummary summary = PartSummary.NONE;
    private PartSummary run = PartSummary.NONE;
    private final boolean isOpened;
    private boolean isClosed;
    private PartFolder.@Nullable Writer part;

    DumpReading(DumpInput input, DumpHead head, DumpOptions options, PartFolder parts, IndexListener listener) {
        this.input = input;
        this.options = options;
        this.parts = parts;
        this.listener = listener;
        this.lines = new DumpLines(head.stream(), LONGEST_LINE);
        this.isOpened = head.isList();
    }

    /**
     * Reads to the end.
     *
     * @return where and why the dump breaks off, or empty if it is complete
     */
    Optional<String> read() throws IOException {
        List<Part> done = parts.list();
        long start = done.isEmpty() ? 0 : done.get(done.size() - 1).end();
        try {
            if (!lines.skipTo(start)) {
                return Optional.of(brokenOff(start, "it is shorter than what was read of it before"));
            }
        } catch (IOException e) {
            return Optional.of(brokenOff(lines.offset(), reason(e)));
        }
        try (var batches = new Batches<LineBatch.Result>(options.threads(), this::take)) {
            return readParts(batches, start);
        } finally {
            listener.progress(IndexListener.Step.READING, run.counts().items(), input.read(), input.size());
        }
    }

    private Optional<String> readParts(Batches<LineBatch.Result> batches, long begin) throws IOException {
        long start = begin;
        while (true) {
            try (PartFolder.Writer writer = parts.write(start)) {
                part = writer;
                Ending ending = readPart(batches, start + options.partBytes());
                batches.finish();
                run = run.plus(summary);
                if (ending.offset() > start) {
                    writer.finish(ending.offset(), summary);
                }
                summary = PartSummary.NONE;
                if (ending.isLast()) {
                    return ending.broken();
                }
                start = ending.offset();
            }
        }
    }

    /** Where a part ends. */
    private record Ending(long offset, boolean isLast, Optional<String> broken) {}

    private Ending readPart(Batches<LineBatch.Result> batches, long enough) throws IOException {
        var batch = new LineBatch();
        Ending ending = null;
        while (ending == null) {
            DumpLines.Line line;
            try {
                line = lines.offset() >= enough ? null : lines.next();
                ending = line == null ? atEnd(enough) : cutOff(line);
            } catch (IOException e) {
                line = null;
                ending = new Ending(lines.lineStart(), true, Optional.of(brokenOff(lines.lineStart(), reason(e))));
            }
            if (line != null && ending == null && isEntity(line)) {
                batch.add(line);
            }
            if (batch.isFull() || ending != null) {
                LineBatch full = batch;
                batches.submit(() -> full.read(options, UNWANTED));
                batch = new LineBatch();
            }
        }
        return ending;
    }

    private Ending atEnd(long enough) {
        if (lines.offset() >= enough) {
            return new Ending(lines.offset(), false, Optional.empty());
        }
        return new Ending(
                lines.offset(),
                true,
                isOpened && !isClosed
                        ? Optional.of(brokenOff(lines.offset(), "the closing ] is missing"))
                        : Optional.empty());
    }

    /** The last line, if something of it is missing. */
    private @Nullable Ending cutOff(DumpLines.Line line) {
        if (line.isEnded() || !isEntity(line)) {
            return null;
        }
        try {
            new EntityReader(options.languages(), new NameCleaner())
                    .read(line.bytes(), DumpLines.contentLength(line.bytes()));
            return null;
        } catch (IOException e) {
            return new Ending(
                    line.offset(), true, Optional.of(brokenOff(line.offset(), "its last line is incomplete")));
        }
    }

    private boolean isEntity(DumpLines.Line line) {
        int length = DumpLines.contentLength(line.bytes());
        if (length == 1 && line.bytes()[0] == ']') {
            isClosed = true;
            return false;
        }
        boolean isOpening = line.offset() == 0 && length > 0 && line.bytes()[length - 1] == '[' && length <= 4;
        return !isOpening && (length > 0 || line.isTooLong());
    }

    private void take(LineBatch.Result result) throws IOException {
        if (part != null) {
            part.write(result.lines());
        }
        summary = summary.plus(result.summary());
        DumpCounts counts = run.plus(summary).counts();
        if (counts.items() == 0 && counts.broken() > NO_DUMP) {
            throw noDump(input.name());
        }
        listener.progress(IndexListener.Step.READING, counts.items(), input.read(), input.size());
    }

    static UnreadableInput noDump(String name) {
        return new UnreadableInput(
                "%s: no entity can be read in it; give a dump of Wikidata in JSON, one entity a line".formatted(name));
    }

    private String brokenOff(long offset, String reason) {
        return "byte %,d of the decompressed dump (%s)".formatted(offset, reason);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null
                ? "it breaks off"
                : e.getMessage().lines().findFirst().orElse("it breaks off");
    }
}
