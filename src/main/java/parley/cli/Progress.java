package parley.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shows that a long run goes on. A short run shows nothing, and loads nothing that could. */
final class Progress implements AutoCloseable {
    private static final Duration ON_TERMINAL = Duration.ofSeconds(2);
    private static final Duration ELSEWHERE = Duration.ofMinutes(1);

    private final Terminal terminal;
    private final String thing;
    private Duration patience;
    private long start = System.nanoTime();
    private String task;
    private double share = ProgressBars.UNKNOWN;
    private @Nullable ProgressBars shown;

    /** @param thing what is counted, such as "articles" */
    Progress(Terminal terminal, String task, String thing) {
        this.terminal = terminal;
        this.task = task;
        this.thing = thing;
        this.patience = terminal.isInteractive() ? ON_TERMINAL : ELSEWHERE;
    }

    /** From now on another thing is done, with a count and a share of its own. */
    void begin(String next) {
        if (!next.equals(task)) {
            close();
            task = next;
            start = System.nanoTime();
            share = ProgressBars.UNKNOWN;
        }
    }

    /** So much is done of what there is to do, from 0 to 1. */
    void reached(double done) {
        share = done;
    }

    /** @param found what the run has found so far, such as ", 3 reports" */
    void count(long things, String found) {
        var time = Duration.ofNanos(System.nanoTime() - start);
        if (shown == null && time.compareTo(patience) >= 0) {
            shown = new ProgressBars(terminal, task, thing, share, time);
            patience = Duration.ZERO;
        }
        if (shown != null) {
            shown.show(things, share, found);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
