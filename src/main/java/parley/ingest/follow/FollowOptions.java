package parley.ingest.follow;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param reach which hosts may be asked
 * @param cache the folder in which pages are kept with what tells whether they have changed
 * @param timeout for one answer, from the first step of the connection to the last byte
 * @param pause between two requests to a host, unless it asks for more
 * @param maxBytes the largest answer that is read
 */
public record FollowOptions(Reach reach, Path cache, Duration timeout, Duration pause, int maxBytes) {
    /** Which hosts may be asked. */
    public enum Reach {
        /** Those that anybody can reach: a feed must not lead into the user's own network. */
        PUBLIC,
        ANYWHERE
    }

    private static final int LARGEST = 5_000_000;

    public static FollowOptions of(Reach reach, Path cache) {
        return new FollowOptions(reach, cache, Duration.ofSeconds(30), Duration.ofSeconds(1), LARGEST);
    }
}
