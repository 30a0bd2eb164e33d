package parley.cli;

import java.util.concurrent.Callable;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley resolve}: what is known, worked out anew from the articles in the store. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Work out anew what is known from the articles in the store, after an update of the program.",
        footer = {"", "Example: parley resolve --store my-store"})
final class ResolveCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Option(
            names = "--all",
            description = "All of it, which is what happens anyway: load and remove keep it up to date by themselves.")
    private boolean all;

    @Mixin
    private GraphOptions graph;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.READ)) {
            parley.program().content(store, graph.options(store)).resolve();
            parley.terminal().say("what is known in %s is up to date", store.location());
            return 0;
        }
    }
}
