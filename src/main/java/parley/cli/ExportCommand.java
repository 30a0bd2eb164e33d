package parley.cli;

import java.util.concurrent.Callable;
import parley.export.ExportFormat;
import parley.export.StoreExporter;
import parley.map.RdfFormat;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ResultOptions result;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        RdfFormat rdf = result.choose(ExportFormat.without(ExportFormat.JSON_LINES, ExportFormat.HTML))
                .rdf()
                .orElseThrow();
        try (var store = storeOption.open(Access.READ)) {
            var exporter = new StoreExporter(store);
            result.file(parley.terminal()).write(out -> exporter.export(rdf, out));
            return 0;
        }
    }
}
