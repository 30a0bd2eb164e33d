package parley.serve;

import java.io.InputStream;
import java.time.Duration;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;

/** Does all of an update within its time, or nothing of it. */
final class LimitedUpdates extends SPARQL_Update {
    private static final int UNAVAILABLE = 503;

    private final Duration time;

    LimitedUpdates(Duration time) {
        this.time = time;
    }

    @Override
    protected void execute(HttpAction action, InputStream words) {
        long begin = System.nanoTime();
        try {
            GuardedUpdates.within(time, () -> super.execute(action, words));
        } catch (ActionErrorException e) {
            // Fuseki takes a query that was given up for a bad request.
            if (System.nanoTime() - begin < time.toNanos()) {
                throw e;
            }
            throw new ActionErrorException(
                    UNAVAILABLE,
                    "this takes longer than %.1f s and was not done: change less at a time, or ask the server's owner for a longer --timeout"
                            .formatted(time.toMillis() / 1000.0),
                    e);
        }
    }
}
