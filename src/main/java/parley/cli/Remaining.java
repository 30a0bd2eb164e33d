package parley.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells how long a run will still take, from the share of its input that is read. It counts from the first article worked
 * on, since those that a store has already pass in no time.
 */
final class Remaining {
    private static final double LEAST = 0.005;

    private double share;
    private double before = -1;
    private long start;

    /** So much of the input is read, from 0 to 1. */
    void read(double now) {
        share = now;
    }

    /** One more article is done. */
    void worked(long now) {
        if (before < 0) {
            before = share;
            start = now;
        }
    }

    /** Such as "23 %, 4 min left"; empty where too little is known. */
    Optional<String> left(long now) {
        double done = share - before;
        if (before < 0 || done < LEAST) {
            return Optional.empty();
        }
        var left = Duration.ofNanos((long) ((now - start) / done * (1 - share)));
        return Optional.of("%.0f %%, %s left".formatted(Math.floor(100 * share), words(left)));
    }

    private static String words(Duration left) {
        if (left.toSeconds() < 90) {
            return "%d s".formatted(left.toSeconds());
        }
        long minutes = left.plusSeconds(30).toMinutes();
        return minutes < 120 ? "%d min".formatted(minutes) : "%d h".formatted((minutes + 30) / 60);
    }
}
