package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.export.StoreExporter;
import parley.failure.BadConfiguration;
import parley.map.RdfFormat;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley export}: the store as one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write all that the store holds, sorted: the same store gives the same bytes.",
        footer = {"", "Example: parley export -o meetings.trig"})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes (default: - for the standard output).")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "ttl, nt, jsonld, rdf, trig or nq; otherwise the output's name says it, or else ttl.")
    private @Nullable String format;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        RdfFormat rdf = ResultFormat.choose(format, output)
                .rdf()
                .orElseThrow(() -> new BadConfiguration(
                        "a store cannot be written as jsonl; choose --to one of ttl, nt, jsonld, rdf, trig, nq"));
        try (var store = storeOption.open(Access.READ)) {
            var exporter = new StoreExporter(store);
            new OutputFile(parley.terminal(), output).write(out -> exporter.export(rdf, out));
            return 0;
        }
    }
}
