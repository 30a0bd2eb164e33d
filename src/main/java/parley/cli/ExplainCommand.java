package parley.cli;

import java.util.concurrent.Callable;
import parley.query.Explanation;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley explain}: why the store says something. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Show the quotes behind a meeting, report, entity or article, and the links with their scores; of a meeting"
                        + " also why its reports are one, and which meetings come near and are kept apart.",
        footer = {"", "Example: parley explain https://samples.example/vienna-held"})
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Parameters(paramLabel = "IRI", description = "As it stands in the answers of queries.")
    private String iri;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.READ)) {
            var out = parley.terminal().out();
            new Explanation(store).explain(iri).forEach(out::println);
            parley.program().explainer(store).lines(iri).forEach(out::println);
            return 0;
        }
    }
}
