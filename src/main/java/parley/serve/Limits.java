package parley.serve;

import java.time.Duration;
import parley.failure.BadConfiguration;

/**
 * What one request may cost.
 *
 * @param time after which a query is given up
 * @param rows of a result
 * @param body in bytes, of a request
 * @param queries of one client at the same time
 */
public record Limits(Duration time, long rows, long body, int queries) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(60), 100_000, 16L << 20, 4);

    public Limits {
        if (time.isNegative() || time.isZero() || rows <= 0 || body <= 0 || queries <= 0) {
            throw new BadConfiguration("the limits of the server must be more than nothing");
        }
    }

    public Limits withTime(Duration other) {
        return new Limits(other, rows, body, queries);
    }

    public Limits withRows(long other) {
        return new Limits(time, other, body, queries);
    }

    public Limits withBody(long other) {
        return new Limits(time, rows, other, queries);
    }

    public Limits withQueries(int other) {
        return new Limits(time, rows, body, other);
    }
}
