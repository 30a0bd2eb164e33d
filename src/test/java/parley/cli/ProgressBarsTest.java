package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a long run shows while it goes on; each test waits for the words that it is about. */
@Timeout(60)
class ProgressBarsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Terminal terminal(int columns) {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                columns);
    }

    private String awaitWords(String words) throws InterruptedException {
        while (!err.toString(StandardCharsets.UTF_8).contains(words)) {
            Thread.sleep(10);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalGetsABarThatFitsIt() throws InterruptedException {
        try (var bars = new ProgressBars(terminal(90), "reading", "articles", 0, Duration.ofSeconds(10))) {
            bars.show(1200, 0.5, ", 3 reports");

            String shown = awaitWords("50% [");

            assertThat(shown.substring(shown.lastIndexOf('\r') + 1))
                    .startsWith("reading  50% [====")
                    .contains("/s, 3 reports")
                    .hasSizeLessThan(90);
        }
    }

    @Test
    void whatIsSaidTakesTheBarAway() throws InterruptedException {
        Terminal terminal = terminal(70);
        try (var bars = new ProgressBars(terminal, "reading", "articles", ProgressBars.UNKNOWN, Duration.ZERO)) {
            bars.show(7, ProgressBars.UNKNOWN, "");
            awaitWords("7 articles");
            terminal.say("a page was left out");
        }

        String said = err.toString(StandardCharsets.UTF_8);

        assertThat(said).containsPattern("\r +\ra page was left out\n");
    }

    @Test
    void elsewhereALineTellsShareAndTimeLeft() throws InterruptedException {
        var words = new ProgressWords("articles", false, state -> Optional.of(Duration.ofMinutes(3)));
        words.count(30, ", 1 report");
        var lines = new StringBuffer();
        try (var bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(100)
                .startsFrom(25, Duration.ofSeconds(60))
                .setRenderer(words)
                .setConsumer(new DelegatingProgressBarConsumer(lines::append, 80))
                .build()) {
            while (lines.isEmpty()) {
                bar.refresh();
                Thread.sleep(10);
            }
        }

        assertThat(lines).contains("reading: 30 articles, 0.5 a second, 1 report, 1 min 00 s, 25%, 3 min left");
    }

    @Test
    void aShortRunShowsNothing() {
        var progress = new Progress(terminal(70), "reading", "articles");
        progress.reached(0.5);
        progress.count(1, "");
        progress.close();

        assertThat(err.size()).isZero();
    }
}
