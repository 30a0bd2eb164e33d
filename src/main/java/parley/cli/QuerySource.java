package parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.failure.UnreadableInput;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;

/** Finds the query that the user means. */
final class QuerySource {
    private QuerySource() {}

    /** By the name of a bundled one, or in a file, or {@code -} for the standard input. */
    static NamedQuery find(String query, Terminal terminal) throws IOException {
        if (query.equals("-")) {
            byte[] text = terminal.in().readAllBytes();
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
