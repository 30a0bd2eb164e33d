package parley.cli;

import java.time.Clock;
import parley.map.MapOptions;
import parley.pipeline.Parley;
import parley.pipeline.Program;
import parley.store.KnowledgeStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles become graphs: the same words in every command that makes some. */
final class GraphOptions {
    @Mixin
    private BaseOption base;

    @Option(names = "--no-text", description = "Leave the articles' texts out of the graph; quotes stay.")
    private boolean withoutText;

    @Option(names = "--reproducible", description = "Leave the times of the run out: the same input, the same bytes.")
    private boolean reproducible;

    MapOptions options() {
        return options(base.asked().orElse(MapOptions.DEFAULT_BASE));
    }

    /** For a store, which may have a base already. */
    MapOptions options(KnowledgeStore store) {
        return options(Parley.baseOf(store, base.asked()));
    }

    private MapOptions options(String chosen) {
        return new MapOptions(
                chosen, !withoutText, reproducible, Program.current().run(Clock.systemUTC()));
    }
}
