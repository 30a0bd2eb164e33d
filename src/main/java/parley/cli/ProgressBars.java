package parley.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;

/** A bar of the library progressbar on a terminal, a line a minute elsewhere. */
final class ProgressBars implements AutoCloseable {
    static final double UNKNOWN = -1;

    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofMinutes(1);
    private static final long WHOLE = 1_000_000;
    /** Too little to tell from it how long the rest will take. */
    private static final long LEAST = WHOLE / 200;

    private final Terminal terminal;
    private final ProgressWords words;
    private final ProgressBar bar;
    private volatile boolean isClosed;

    /**
     * @param share how much was done when the work began whose speed counts: what a store has already passes in no time
     * @param time since the begin of the run
     */
    ProgressBars(Terminal terminal, String task, String things, double share, Duration time) {
        this.terminal = terminal;
        this.words = new ProgressWords(things, terminal.isInteractive(), ProgressBars::left);
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(share < 0 ? (long) UNKNOWN : WHOLE)
                .startsFrom(Math.max(0, parts(share)), time)
                .setUpdateIntervalMillis((int) (terminal.isInteractive() ? ON_TERMINAL : ELSEWHERE).toMillis())
                .continuousUpdate()
                .setRenderer(words)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, terminal.columns() - 1))
                .build();
    }

    void show(long count, double share, String found) {
        words.count(count, found);
        if (share >= 0) {
            bar.maxHint(WHOLE);
            bar.stepTo(parts(share));
        }
    }

    private static long parts(double share) {
        return (long) (share * WHOLE);
    }

    /** The library draws once more when it ends, which nobody wants to see any more. */
    private void show(String line) {
        if (isClosed) {
            return;
        }
        if (terminal.isInteractive()) {
            terminal.show(line);
        } else {
            terminal.say("%s", line);
        }
    }

    private static Optional<Duration> left(ProgressState state) {
        long done = state.getCurrent() - state.getStart();
        if (state.isIndefinite() || done < LEAST) {
            return Optional.empty();
        }
        double toDo = (double) (state.getMax() - state.getCurrent()) / done;
        return Optional.of(
                Duration.ofSeconds((long) (state.getElapsedAfterStart().toMillis() * toDo / 1000)));
    }

    @Override
    public void close() {
        isClosed = true;
        bar.close();
        terminal.show("");
    }
}
