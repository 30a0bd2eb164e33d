package parley.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
import parley.query.QueryParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code parley queries}: the questions that can be asked by name. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "List the bundled queries with their questions and parameters.",
        footer = {"", "Example: parley queries"})
final class QueriesCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Override
    public Integer call() {
        var library = QueryLibrary.bundled();
        library.questions().forEach(this::show);
        parley.terminal().out().println("Checks, which find nothing in a sound store:");
        library.checks().forEach(this::show);
        return 0;
    }

    private void show(NamedQuery query) {
        var out = parley.terminal().out();
        out.println(query.name());
        out.println("    " + query.question());
        for (QueryParameter parameter : query.parameters()) {
            out.printf(
                    Locale.ROOT,
                    "    -p %s=... (%s, %s) %s%n",
                    parameter.name(),
                    parameter.type().name().toLowerCase(Locale.ROOT),
                    parameter.need().name().toLowerCase(Locale.ROOT),
                    parameter.description());
        }
    }
}
