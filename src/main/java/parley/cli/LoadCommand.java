package parley.cli;

import static parley.cli.Terminal.count;

import java.util.concurrent.Callable;
import parley.pipeline.Depth;
import parley.pipeline.RunReport;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley load}: articles or RDF files into the store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Put articles, or RDF files of them, into the store; an unchanged article is passed over.",
        footer = {"", "Example: parley load news.jsonl --store my-store"})
final class LoadCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private GraphOptions graph;

    @Mixin
    private RunOptions run;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        var messages = new RunMessages(parley.terminal(), run);
        var addresses = new SharedAddresses();
        try (var interruption = Interruption.watch(parley.terminal());
                var store = storeOption.open(Access.WRITE)) {
            var content = parley.program().content(store, graph.options(store));
            RunReport report = content.load(
                    inputs.inputs(parley.terminal()),
                    inputs.options(Depth.MEETINGS),
                    new ToldRun<>(messages, addresses::add, interruption::isAsked));
            addresses.note().ifPresent(note -> messages.note("%s", note));
            if (interruption.isAsked()) {
                messages.stopped();
            }
            return messages.close(
                    report,
                    "; " + count(store.articles().size(), "article") + " in " + store.location(),
                    inputs.isStrict());
        }
    }
}
