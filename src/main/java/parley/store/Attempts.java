package parley.store;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;

/**
 * Makes a request again that a server did not take just now, with growing pauses. That is safe for all that Parley sends: a
 * query changes nothing, and a change puts whole graphs and names the triples that come and go, so doing it twice does it once.
 *
 * @param most how often a request is made
 * @param pause before the second; it doubles from one to the next
 * @param patience a request that failed only after this is not made again
 */
public record Attempts(int most, Duration pause, Duration patience) {
    public static final Attempts ONE = new Attempts(1, Duration.ZERO, Duration.ZERO);
    /** A server gives up long queries by itself, and would give them up again. */
    public static final Attempts READING = new Attempts(5, Duration.ofMillis(500), Duration.ofSeconds(10));

    static final Attempts WRITING = new Attempts(5, Duration.ofMillis(500), Duration.ofMinutes(2));

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    /** @throws HttpException of the last attempt */
    public <T> T make(Supplier<T> request) {
        Duration next = pause;
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            try {
                return request.get();
            } catch (HttpException e) {
                boolean isQuick = System.nanoTime() - start < patience.toNanos();
                if (attempt == most || !isQuick || !mayPass(e)) {
                    throw e;
                }
            }
            sleep(next);
            next = next.multipliedBy(2);
        }
    }

    /** No answer at all, or one that speaks of the moment. */
    private static boolean mayPass(HttpException fault) {
        int status = fault.getStatusCode();
        return status <= 0 || status == TOO_MANY_REQUESTS || status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
