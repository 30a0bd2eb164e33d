package parley.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.export.StoreExporter;
import parley.failure.BadConfiguration;
import parley.failure.UnreadableInput;
import parley.query.QueryRunner;
import parley.store.KnowledgeStore;
import picocli.CommandLine.Option;

/** Which part of what is known goes out: the same words in every command that writes it. */
final class PartOptions {
    @Option(
            names = "--query",
            paramLabel = "NAME|FILE",
            description = "Only the meetings that the answers of this query name, with the articles that report them.")
    private @Nullable String query;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "name=value",
            description = "A value for one of the query's parameters; may be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** Writes what is asked for of a store. */
    StoreExporter exporter(KnowledgeStore store, Terminal terminal) {
        if (query == null) {
            if (!values.isEmpty()) {
                throw new BadConfiguration("--parameter is for the query that --query names; give one");
            }
            return new StoreExporter(store);
        }
        try {
            return new StoreExporter(store, new QueryRunner(store).iris(QuerySource.find(query, terminal), values));
        } catch (IOException e) {
            throw new UnreadableInput(query + ": cannot be read; check the path", e);
        }
    }

    /** Whether all is asked for. */
    boolean isAll() {
        return query == null;
    }
}
