package parley.cli;

import static parley.cli.Terminal.count;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley remove}: articles out of the store, and with them what only they reported. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Take articles out of the store, and what is known from them alone.",
        footer = {"", "Example: parley remove https://samples.example/vienna-held"})
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Parameters(paramLabel = "ARTICLE-IRI", arity = "1..*", description = "As 'parley query articles' lists them.")
    private List<String> articles;

    @Mixin
    private GraphOptions graph;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.READ)) {
            parley.program().content(store, graph.options(store)).remove(new TreeSet<>(articles));
            parley.terminal().say("%s removed from %s", count(articles.size(), "article"), store.location());
            return 0;
        }
    }
}
