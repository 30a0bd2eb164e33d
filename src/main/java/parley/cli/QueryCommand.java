package parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.failure.UnreadableInput;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
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
        NamedQuery named = find();
        var format = ResultsFormat.ofName(results);
        try (var store = storeOption.open(Access.READ)) {
            new QueryRunner(store).run(named, values, format, parley.terminal().out());
            return 0;
        }
    }

    private NamedQuery find() throws IOException {
        if (query.equals("-")) {
            byte[] text = parley.terminal().in().readAllBytes();
            return NamedQuery.parse("standard input", new String(text, StandardCharsets.UTF_8));
        }
        if (!query.endsWith(".rq") && !query.endsWith(".sparql")) {
            return QueryLibrary.bundled().get(query);
        }
        if (!Files.isRegularFile(Path.of(query))) {
            throw new UnreadableInput(query + ": no such file; check the path, or see 'parley queries'");
        }
        return NamedQuery.parse(query, Files.readString(Path.of(query)));
    }
}
