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
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_TERMINAL = Duration.ofMillis(500).toNanos();
    private static final long ELSEWHERE = Duration.ofMinutes(1).toNanos();
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private Step step = Step.READING;
    private long stepStart = start;
    private long doneBefore;
    private long next;
    private boolean isShown;

    IndexProgress(Terminal terminal) {
        this.terminal = terminal;
        this.next = start + (terminal.isInteractive() ? PATIENCE : ELSEWHERE);
    }

    @Override
    public void progress(Step now, long items, long done, long total) {
        long time = System.nanoTime();
        if (now != step) {
            step = now;
            stepStart = time;
            doneBefore = done;
        }
        if (time < next) {
            return;
        }
        String line = line(now, items, done, total, Math.max(1, (time - stepStart) / 1e9));
        if (terminal.isInteractive()) {
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            terminal.err().flush();
            isShown = true;
            next = time + ON_TERMINAL;
        } else {
            terminal.say("%s", line);
            next = time + ELSEWHERE;
        }
    }

    private String line(Step now, long items, long done, long total, double seconds) {
        String name = now.name().toLowerCase(Locale.ROOT);
        if (items == 0 || now == Step.MERGING) {
            return name;
        }
        String left = total > 0 && done > doneBefore
                ? ", %d %%, %s left"
                        .formatted(100 * done / total, duration((total - done) * seconds / (done - doneBefore)))
                : "";
        return "%s: %,d items, %,.0f a second%s".formatted(name, items, items / seconds, left);
    }

    private static String duration(double seconds) {
        Duration left = Duration.ofSeconds((long) seconds);
        return left.toHours() > 0
                ? "%d h %d min".formatted(left.toHours(), left.toMinutesPart())
                : left.toMinutes() > 0
                        ? "%d min %d s".formatted(left.toMinutes(), left.toSecondsPart())
                        : "%d s".formatted(left.toSeconds());
    }

    void close(IndexReport report, String dump, Path folder) {
        if (isShown) {
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
        }
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
