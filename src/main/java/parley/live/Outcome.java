package parley.live;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of sending a request once.
 *
 * @param what went wrong, in words
 * @param retryAfter what the service asks for before the next request
 */
record Outcome(Kind kind, String what, Optional<Duration> retryAfter, String body) {
    enum Kind {
        ANSWERED,
        /** The service says that it is overloaded: come back later. */
        BUSY,
        /** Nothing, or not all, has come. */
        UNHEARD,
        /** Asking again would bring the same. */
        USELESS
    }

    static Outcome busy(String what, Optional<Duration> retryAfter) {
        return new Outcome(Kind.BUSY, what, retryAfter, "");
    }

    static Outcome unheard(String what) {
        return new Outcome(Kind.UNHEARD, what, Optional.empty(), "");
    }

    static Outcome useless(String what) {
        return new Outcome(Kind.USELESS, what, Optional.empty(), "");
    }
}
