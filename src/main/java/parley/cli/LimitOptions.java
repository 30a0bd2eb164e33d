package parley.cli;

import java.time.Duration;
import parley.serve.Limits;
import picocli.CommandLine.Option;

/** What one request to a server may cost. */
final class LimitOptions {
    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Give up a query after this time (default: 60).")
    private double timeout = Limits.DEFAULT.time().toMillis() / 1000.0;

    @Option(names = "--max-rows", paramLabel = "N", description = "Of one result (default: 100,000).")
    private long rows = Limits.DEFAULT.rows();

    @Option(names = "--max-body", paramLabel = "MB", description = "Of one request (default: 16).")
    private long body = Limits.DEFAULT.body() >> 20;

    @Option(names = "--max-queries", paramLabel = "N", description = "Of one client at the same time (default: 4).")
    private int queries = Limits.DEFAULT.queries();

    Limits limits() {
        return new Limits(Duration.ofMillis(Math.round(timeout * 1000)), rows, body << 20, queries);
    }
}
