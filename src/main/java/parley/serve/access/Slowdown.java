package parley.serve.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes those wait who give wrong passwords: after a few misses a second, then twice as long after each further miss, up
 * to five minutes. A right password wipes the slate.
 */
final class Slowdown {
    private static final int MOST_KEYS = 10_000;
    private static final int MOST_DOUBLINGS = 9;

    private record Misses(int count, long until) {}

    private final int free;
    private final LongSupplier nanos;
    private final Map<String, Misses> misses = new HashMap<>();

    /** @param free how many misses cost nothing yet */
    Slowdown(int free, LongSupplier nanos) {
        this.free = free;
        this.nanos = nanos;
    }

    /** How long this one has to wait before the next try, if at all. */
    synchronized Optional<Duration> toWait(String key) {
        Misses known = misses.get(key);
        long left = known == null ? 0 : known.until - nanos.getAsLong();
        return left > 0 ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
    }

    synchronized void missed(String key) {
        long now = nanos.getAsLong();
        if (misses.size() >= MOST_KEYS) {
            misses.values().removeIf(one -> one.until - now <= 0);
        }
        if (misses.size() >= MOST_KEYS && !misses.containsKey(key)) {
            return;
        }
        int count = misses.getOrDefault(key, new Misses(0, now)).count + 1;
        long seconds = count <= free ? 0 : Math.min(300, 1L << Math.min(MOST_DOUBLINGS, count - free - 1));
        misses.put(key, new Misses(count, now + Duration.ofSeconds(seconds).toNanos()));
    }

    synchronized void succeeded(String key) {
        misses.remove(key);
    }
}
