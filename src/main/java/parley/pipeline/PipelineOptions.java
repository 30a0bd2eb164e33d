package parley.pipeline;

import java.time.Duration;
import parley.failure.BadConfiguration;
import parley.ingest.IngestOptions;

/**
 * How a run is done.
 *
 * @param threads articles that are worked on at the same time; the outcome and its order do not depend on it
 * @param longest time that the work on one article may take; what takes longer is rejected
 */
public record PipelineOptions(IngestOptions ingest, Depth depth, int threads, Duration longest) {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    public static final PipelineOptions DEFAULT = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, 2);

    /** With the usual limit for one article. */
    public PipelineOptions(IngestOptions ingest, Depth depth, int threads) {
        this(ingest, depth, threads, TWO_MINUTES);
    }

    public PipelineOptions {
        if (threads < 1) {
            throw new BadConfiguration("%d threads cannot do anything; give 1 or more".formatted(threads));
        }
        if (longest.isNegative() || longest.isZero()) {
            throw new BadConfiguration("an article needs some time; give 1 second or more");
        }
    }
}
