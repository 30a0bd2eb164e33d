package parley.cli;

import static parley.cli.Terminal.count;

import java.time.Duration;

/** Shows that a long run goes on: on a terminal a line that counts, elsewhere a line a minute. A short run shows nothing. */
final class Progress {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_TERMINAL = Duration.ofMillis(500).toNanos();
    private static final long ELSEWHERE = Duration.ofMinutes(1).toNanos();

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long next;
    private int articles;
    private boolean isShown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.next = start + (terminal.isInteractive() ? PATIENCE : ELSEWHERE);
    }

    /** One more article is done or left out. */
    void step() {
        articles++;
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        String line = "%s, %d s"
                .formatted(
                        count(articles, "article"),
                        Duration.ofNanos(now - start).toSeconds());
        if (terminal.isInteractive()) {
            terminal.err().print("\r" + line);
            terminal.err().flush();
            isShown = true;
            next = now + ON_TERMINAL;
        } else {
            terminal.say(line);
            next = now + ELSEWHERE;
        }
    }

    /** Makes room for another message. */
    void clear() {
        if (isShown) {
            terminal.err().print("\r" + " ".repeat(40) + "\r");
            isShown = false;
        }
    }
}
