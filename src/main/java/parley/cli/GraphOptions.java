package parley.cli;

import java.time.Clock;
import parley.map.MapOptions;
import parley.pipeline.Program;
import picocli.CommandLine.Option;

/** How articles become graphs: the same words in every command that makes some. */
final class GraphOptions {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = MapOptions.DEFAULT_BASE,
            description = "Where new IRIs are minted (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(names = "--no-text", description = "Leave the articles' texts out of the graph; quotes stay.")
    private boolean withoutText;

    @Option(names = "--reproducible", description = "Leave the times of the run out: the same input, the same bytes.")
    private boolean reproducible;

    MapOptions options() {
        return new MapOptions(
                base, !withoutText, reproducible, Program.current().run(Clock.systemUTC()));
    }
}
