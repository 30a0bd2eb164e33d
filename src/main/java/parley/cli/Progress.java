package parley.cli;

import static parley.cli.Terminal.count;

import java.time.Duration;

/** Shows that a long run goes on: on a terminal a line that counts, elsewhere a line a minute. A short run shows nothing. */
final class Progress {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_TERMINAL = Duration.ofMillis(500).toNanos();
    private static final long ELSEWHERE = Duration.ofMinutes(1).toNanos();

    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long next;
    private final Remaining remaining = new Remaining();
    private int articles;
    private int reports;
    private boolean isShown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.next = start + (terminal.isInteractive() ? PATIENCE : ELSEWHERE);
    }

    /** The next article has so many reports of meetings. */
    void found(int more) {
        reports += more;
    }

    /** So much of the input is read, from 0 to 1. */
    void read(double share) {
        remaining.read(share);
    }

    /** One more article is done or left out. */
    void step() {
        articles++;
        long now = System.nanoTime();
        remaining.worked(now);
        if (now < next) {
            return;
        }
        String line = line(Duration.ofNanos(now - start))
                + remaining.left(now).map(left -> ", " + left).orElse("");
        if (terminal.isInteractive()) {
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            terminal.err().flush();
            isShown = true;
            next = now + ON_TERMINAL;
        } else {
            terminal.say(line);
            next = now + ELSEWHERE;
        }
    }

    private String line(Duration time) {
        return "%s, %.1f a second, %s, %d min %02d s"
                .formatted(
                        count(articles, "article"),
                        articles * 1000.0 / Math.max(1, time.toMillis()),
                        count(reports, "report"),
                        time.toMinutes(),
                        time.toSecondsPart());
    }

    /** Makes room for another message. */
    void clear() {
        if (isShown) {
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
            isShown = false;
        }
    }
}
