package parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.export.Json;
import parley.query.Explanation;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--json", description = "Write one object for programs.")
    private boolean isJson;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        try (var store = storeOption.open(Access.READ)) {
            var out = parley.terminal().out();
            var explanation = new Explanation(store);
            var explainer = parley.program().explainer(store);
            if (isJson) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("iri", iri);
                json.put("about", explanation.facts(iri));
                json.put("merge", explainer.object(iri));
                out.println(Json.line(json));
            } else {
                explanation.explain(iri).forEach(out::println);
                explainer.lines(iri).forEach(out::println);
            }
            return 0;
        }
    }
}
