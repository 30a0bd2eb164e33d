package parley.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lexicons of this package: tab-separated lines, with a header of lines that begin with '#'. */
final class WordList {
    private WordList() {}

    /** The rows of a resource beside this class. */
    static List<String[]> rows(String resource) {
        InputStream in = WordList.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the word list " + resource + " is missing from the program");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of one kind, from a resource whose rows are a kind and its words. */
    static Set<String> words(String resource, String kind) {
        return rows(resource).stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> parts(row[1]).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A cell as its parts between vertical bars; empty for an empty cell. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
