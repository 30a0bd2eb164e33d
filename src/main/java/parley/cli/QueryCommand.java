package parley.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.query.NamedQuery;
import parley.query.QueryRunner;
import parley.query.ResultsFormat;
import parley.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley query}: asks the store a bundled question, or any SPARQL query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Ask the store a bundled query by its name, or the SPARQL query of a file or of the standard input.",
        footer = {"", "Example: parley query meetings-of-a-person -p person='Giorgia Meloni'"})
final class QueryCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Parameters(paramLabel = "NAME|FILE|-", description = "'parley queries' lists the names.")
    private String query;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "name=value",
            description = "A value for one of the query's parameters; may be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--results",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
    private String results;

    @Mixin
    private StoreOption storeOption;

    @Override
    public Integer call() throws IOException {
        NamedQuery named = QuerySource.find(query, parley.terminal());
        var format = ResultsFormat.ofName(results);
        try (var store = storeOption.open(Access.READ)) {
            new QueryRunner(store).run(named, values, format, parley.terminal().out());
            return 0;
        }
    }
}
