package parley.cli;

import static parley.cli.Terminal.count;

import java.util.List;
import java.util.concurrent.Callable;
import parley.failure.NonConformingGraph;
import parley.pipeline.Validation;
import parley.store.Access;
import parley.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley validate}: files, or the store, against the shapes; the exit code tells. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check RDF files, or else the store, against the shapes; exit code 4 if one is broken.",
        footer = {"", "Example: parley validate article.ttl"})
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 100;

    @ParentCommand
    private ParleyCommand parley;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "RDF files; without one, the store is checked.")
    private List<String> files = List.of();

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() {
        var validation = new Validation();
        if (files.isEmpty()) {
            try (var store = storeOption.open(Access.READ)) {
                report(store.location(), validation.ofStore(store));
            }
        }
        files.forEach(file -> report(file, validation.ofFile(file)));
        return 0;
    }

    private void report(String name, List<Violation> violations) {
        var out = parley.terminal().out();
        violations.stream().limit(MOST_SHOWN).forEach(violation -> {
            String graph = violation.graph().map(iri -> " in " + iri).orElse("");
            out.println(
                    "%s%s: %s (%s)".formatted(violation.focusNode(), graph, violation.message(), violation.shape()));
        });
        if (!violations.isEmpty()) {
            throw new NonConformingGraph("%s breaks the shapes in %s; the lines above say where and what to do"
                    .formatted(name, count(violations.size(), "place")));
        }
        parley.terminal().say("%s conforms to the shapes", name);
    }
}
