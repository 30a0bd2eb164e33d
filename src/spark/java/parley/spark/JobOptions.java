package parley.spark;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import parley.failure.BadConfiguration;
import parley.ingest.IngestOptions;
import parley.ingest.IngestOptions.Identity;
import parley.ingest.InputFormat;
import parley.map.MapOptions;
import parley.pipeline.Depth;
import parley.pipeline.PipelineOptions;
import parley.pipeline.Program;

/**
 * What decides the outcome of a job. It stands in the listing, so that no job goes on with other options than it began.
 *
 * @param published the day of publication for all articles, or nothing
 * @param identity what names an item that has both an address and an id
 */
record JobOptions(String base, boolean keepText, String published, Identity identity) implements Serializable {
    static final JobOptions DEFAULT = new JobOptions(MapOptions.DEFAULT_BASE, true, "", IngestOptions.DEFAULT.identity());

    JobOptions {
        base = new MapOptions(base, keepText, true, Program.current().run(Clock.systemUTC())).base();
        if (!published.isEmpty() && !published.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new BadConfiguration("'%s' is no day; write it as 2025-08-15".formatted(published));
        }
    }

    /** Times of the run are left out: a job that was stopped and went on must write what one that was not would. */
    MapOptions map() {
        return new MapOptions(base, keepText, true, Program.current().run(Clock.systemUTC()));
    }

    /** One thread, since Spark runs as many tasks at once as there are cores. */
    PipelineOptions pipeline(Optional<InputFormat> format) {
        var ingest = new IngestOptions(
                format,
                Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                identity,
                Map.of(),
                IngestOptions.DEFAULT.maxBytes());
        return new PipelineOptions(ingest, Depth.MEETINGS, 1);
    }
}
