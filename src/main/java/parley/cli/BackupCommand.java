package parley.cli;

import java.util.concurrent.Callable;
import parley.store.Access;
import parley.store.StoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley backup}: a copy of the store, also while it is served. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy the whole store into a file of N-Quads, also while it is served.",
        footer = {"", "Example: parley backup --store my-store -o backup.nq.gz"})
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to; gzipped if the name ends in .gz; - for the standard output.")
    private String output;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.READ)) {
            new OutputFile(parley.terminal(), output).write(out -> StoreBackup.write(store, out));
            return 0;
        }
    }
}
