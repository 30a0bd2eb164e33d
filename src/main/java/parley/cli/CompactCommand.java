package parley.cli;

import java.util.concurrent.Callable;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley compact}: gives back the disk space of what was replaced, also while the store is served. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Give back the disk space of what was replaced or removed, also while the store is served.",
        footer = {"", "Example: parley compact --store my-store"})
final class CompactCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.WRITE)) {
            store.compact();
            parley.terminal().say("%s is compact", store.location());
            return 0;
        }
    }
}
