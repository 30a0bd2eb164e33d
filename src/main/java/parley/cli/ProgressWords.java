package parley.cli;

import java.text.DecimalFormat;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** What is written on a bar, or said in its place: the bar measures the input, but what a reader wants to know is articles. */
final class ProgressWords extends DefaultProgressBarRenderer {
    private final String things;
    private final boolean isBar;
    private final Function<ProgressState, Optional<Duration>> left;
    private volatile long count;
    private volatile String found = "";

    ProgressWords(String things, boolean isBar, Function<ProgressState, Optional<Duration>> left) {
        super(ProgressBarStyle.ASCII, "", 1, true, new DecimalFormat(), ChronoUnit.SECONDS, true, left);
        this.things = things;
        this.isBar = isBar;
        this.left = left;
    }

    void count(long now, String foundNow) {
        count = now;
        found = foundNow;
    }

    @Override
    public String render(ProgressState state, int width) {
        return isBar ? super.render(state, width) : line(state);
    }

    @Override
    protected String ratio(ProgressState state) {
        return "%,d %s".formatted(count, things);
    }

    @Override
    protected String speed(ProgressState state) {
        return count == 0 ? "" : "%,.1f/s%s".formatted(perSecond(state), found);
    }

    private String line(ProgressState state) {
        Duration time = state.getTotalElapsed();
        return "%s: %,d %s, %,.1f a second%s, %d min %02d s%s"
                .formatted(
                        state.getTaskName(),
                        count,
                        things,
                        perSecond(state),
                        found,
                        time.toMinutes(),
                        time.toSecondsPart(),
                        left.apply(state)
                                .map(rest -> ", %s, %s left"
                                        .formatted(percentage(state).strip(), words(rest)))
                                .orElse(""));
    }

    private double perSecond(ProgressState state) {
        return count * 1000.0 / Math.max(1000, state.getTotalElapsed().toMillis());
    }

    private static String words(Duration left) {
        if (left.toSeconds() < 90) {
            return "%d s".formatted(left.toSeconds());
        }
        long minutes = left.plusSeconds(30).toMinutes();
        return minutes < 120 ? "%d min".formatted(minutes) : "%d h".formatted((minutes + 30) / 60);
    }
}
