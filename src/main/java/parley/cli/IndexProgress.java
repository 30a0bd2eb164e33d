package parley.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.wikidata.DumpCounts;
import parley.wikidata.IndexListener;
import parley.wikidata.IndexReport;

/** Shows how far an index is, how fast it goes and how long it will take, and at the end what has become of the dump. */
final class IndexProgress implements IndexListener {
    private final Terminal terminal;
    private final Progress progress;
    private final long start = System.nanoTime();

    IndexProgress(Terminal terminal) {
        this.terminal = terminal;
        this.progress = new Progress(terminal, name(Step.READING), "items");
    }

    @Override
    public void progress(Step step, long items, long done, long total) {
        progress.begin(name(step));
        if (total > 0) {
            progress.reached((double) done / total);
        }
        progress.count(items, "");
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    void close(IndexReport report, String dump, Path folder) {
        progress.close();
        if (!report.isNew()) {
            terminal.say("%s holds the index of %s already; --fresh makes it anew", folder, dump);
            return;
        }
        DumpCounts counts = report.counts();
        if (counts.broken() > 0) {
            terminal.say(
                    "%s: %,d broken lines are left out; they begin at byte %s%s of the decompressed dump",
                    dump,
                    counts.broken(),
                    report.broken().stream()
                            .map(offset -> "%,d".formatted(offset))
                            .collect(Collectors.joining("; ")),
                    counts.broken() > report.broken().size() ? "; ..." : "");
        }
        if (counts.mended() + counts.dropped() > 0) {
            terminal.say(
                    "note: %,d names held characters that nobody sees and were mended; %,d were empty or too long"
                            + " and are left out",
                    counts.mended(), counts.dropped());
        }
        report.brokenOff()
                .ifPresent(where -> terminal.say(
                        "%s: breaks off at %s; what was read is kept; get the dump again and run the same command: it"
                                + " goes on there",
                        dump, where));
        terminal.say(
                "%,d of %,d items in %s (%.1f s)",
                report.indexed(),
                counts.items(),
                folder,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }
}
