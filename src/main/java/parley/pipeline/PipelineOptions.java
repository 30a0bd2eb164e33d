package parley.pipeline;

import parley.failure.BadConfiguration;
import parley.ingest.IngestOptions;

/**
 * How a run is done.
 *
 * @param threads articles that are worked on at the same time; the outcome and its order do not depend on it
 */
public record PipelineOptions(IngestOptions ingest, Depth depth, int threads) {
    public static final PipelineOptions DEFAULT = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, 2);

    public PipelineOptions {
        if (threads < 1) {
            throw new BadConfiguration("%d threads cannot do anything; give 1 or more".formatted(threads));
        }
    }
}
