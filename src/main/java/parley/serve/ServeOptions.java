package parley.serve;

import java.time.Duration;
import parley.failure.BadConfiguration;

/**
 * How a store is served.
 *
 * @param port 0 for any that is free
 * @param queryTimeout after which a query from outside is given up
 * @param largestBody in bytes, of a request from outside
 */
public record ServeOptions(int port, Reach reach, Writing writing, Duration queryTimeout, long largestBody) {
    public static final ServeOptions DEFAULT =
            new ServeOptions(3030, Reach.THIS_MACHINE, Writing.REFUSED, Duration.ofSeconds(60), 16L << 20);

    public ServeOptions {
        if (port < 0 || port > 65_535) {
            throw new BadConfiguration("%d is no port: give one from 1 to 65535".formatted(port));
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero() || largestBody <= 0) {
            throw new BadConfiguration("the time and size limits of the server must be more than nothing");
        }
    }

    /** Who can connect. */
    public enum Reach {
        THIS_MACHINE,
        NETWORK
    }

    /** Whether those who connect may change the store; the owner of the folder always may, from this machine. */
    public enum Writing {
        REFUSED,
        ALLOWED
    }

    public ServeOptions withPort(int other) {
        return new ServeOptions(other, reach, writing, queryTimeout, largestBody);
    }

    public ServeOptions withReach(Reach other) {
        return new ServeOptions(port, other, writing, queryTimeout, largestBody);
    }

    public ServeOptions withWriting(Writing other) {
        return new ServeOptions(port, reach, other, queryTimeout, largestBody);
    }

    public ServeOptions withQueryTimeout(Duration other) {
        return new ServeOptions(port, reach, writing, other, largestBody);
    }
}
