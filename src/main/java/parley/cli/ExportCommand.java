package parley.cli;

import java.util.concurrent.Callable;
import parley.export.ExportFormat;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley export}: the store as one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write what the store holds, or a part of it: the same store gives the same bytes.",
        footer = {"", "Example: parley export -o meetings.trig"})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private ResultOptions result;

    @Mixin
    private PartOptions part;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        ExportFormat format = result.choose(ExportFormat.values());
        try (var store = storeOption.open(Access.READ)) {
            var exporter = part.exporter(store, parley.terminal());
            result.file(parley.terminal()).write(out -> exporter.export(format, out));
            return 0;
        }
    }
}
