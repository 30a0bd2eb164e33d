package parley.cli;

import static parley.cli.Terminal.count;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.pipeline.RunReport;

/** Tells on the standard error what a run leaves out as it goes, and at its end what it has done. */
final class RunMessages {
    private static final int UNREADABLE_INPUT = 3;
    /** Kept for the report in a file. */
    private static final int MOST_REJECTIONS = 10_000;

    private final Terminal terminal;
    private final Progress progress;
    private final RunOptions options;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final long start = System.nanoTime();
    private int articles;
    private int reports;
    private boolean stopped;

    RunMessages(Terminal terminal) {
        this(terminal, new RunOptions());
    }

    RunMessages(Terminal terminal, RunOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.progress = new Progress(terminal, "reading", "articles");
    }

    /** One more article is done. */
    void done() {
        articles++;
        if (!options.isQuiet()) {
            progress.count(articles, reports == 0 ? "" : ", " + count(reports, "report"));
        }
    }

    /** The next article done has so many reports of meetings. */
    void found(int more) {
        reports += more;
    }

    /** So much of the input is read, from 0 to 1. */
    void read(double share) {
        progress.reached(share);
    }

    /** Something that the user may want to know. */
    void note(String message, Object... arguments) {
        if (!options.isQuiet()) {
            terminal.say(message, arguments);
        }
    }

    /** The run has ended before its inputs did. */
    void stopped() {
        stopped = true;
    }

    void rejected(Rejection rejection) {
        done();
        if (rejections.size() < MOST_REJECTIONS) {
            rejections.add(rejection);
        }
        note("%s: %s", rejection.article(), rejection.detail());
    }

    void remarked(Remark remark) {
        if (remarks.size() < MOST_REJECTIONS) {
            remarks.add(remark);
        }
        note("%s: %s", remark.article(), remark.detail());
    }

    /**
     * The closing report.
     *
     * @param outcome what was made beside the reports, such as ", 3 meetings"
     * @return the exit code
     */
    int close(RunReport report, String outcome, boolean strict) {
        progress.close();
        if (report.undated() > 0) {
            note(
                    "note: %s without a publication date: 'today' and the like stay unresolved there;"
                            + " give --published DATE, or \"date\" in JSON Lines",
                    count(report.undated(), "article"));
        }
        double seconds = writeSummary(report);
        note(
                "%s, %d with meetings: %s%s%s%s%s (%.1f s)",
                count(report.articles(), "article"),
                report.withMeetings(),
                count(report.reports(), "report"),
                outcome,
                report.unchanged() > 0 ? "; %,d unchanged".formatted(report.unchanged()) : "",
                rejections(report),
                remarks(report),
                seconds);
        if (stopped) {
            note("stopped; the same command goes on where it stopped");
        }
        return report.isUnreadable() || strict && report.rejections() > 0 ? UNREADABLE_INPUT : 0;
    }

    /** The closing report of a run that only reads. */
    int closeReading(RunReport report, boolean strict) {
        progress.close();
        double seconds = writeSummary(report);
        note(
                "%s read, %,d without a publication date%s%s (%.1f s)",
                count(report.articles(), "article"), report.undated(), rejections(report), remarks(report), seconds);
        return report.isUnreadable() || strict && report.rejections() > 0 ? UNREADABLE_INPUT : 0;
    }

    /** @return the seconds that the run took */
    private double writeSummary(RunReport report) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        options.write(new RunSummary(report, rejections, remarks, seconds, stopped), terminal);
        return seconds;
    }

    private static String rejections(RunReport report) {
        if (report.rejections() == 0) {
            return "";
        }
        return "; %,d rejected: %s".formatted(report.rejections(), counts(report.rejected()));
    }

    private static String remarks(RunReport report) {
        return report.remarks().isEmpty() ? "" : "; taken with a remark: " + counts(report.remarks());
    }

    private static String counts(Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> "%s %d".formatted(name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String name(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
