package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.resource.Resource;

/** The tables of words of this package, by their cells. */
final class WordList {
    private WordList() {}

    /** The rows of a resource beside this class. */
    static List<String[]> rows(String resource) {
        return new Resource(WordList.class, resource).rows();
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
