package parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parley.resource.Resource;

/** The tables of words of this package, by their cells. */
final class WordList {
    private static final String WORDS = "words.tsv";

    /** By resource and kind; each table is read once. */
    private static final Map<String, Map<String, Set<String>>> READ = new ConcurrentHashMap<>();

    private WordList() {}

    /** The rows of a resource beside this class. */
    static List<String[]> rows(String resource) {
        return new Resource(WordList.class, resource).rows();
    }

    /**
     * The words of one kind, from the table of all that belong to no table of their own.
     *
     * @throws IllegalStateException if the table has no such kind, which is a fault of the build
     */
    static Set<String> words(String kind) {
        return words(WORDS, kind);
    }

    /**
     * The words of one kind, from a resource whose rows are a kind and its words.
     *
     * @throws IllegalStateException if it has no such kind, which is a fault of the build
     */
    static Set<String> words(String resource, String kind) {
        Set<String> words = READ.computeIfAbsent(resource, WordList::kinds).get(kind);
        if (words == null) {
            throw new IllegalStateException("%s has no words of the kind %s".formatted(resource, kind));
        }
        return words;
    }

    private static Map<String, Set<String>> kinds(String resource) {
        return rows(resource).stream()
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        Collectors.flatMapping(row -> parts(row[1]).stream(), Collectors.toUnmodifiableSet())));
    }

    /** A cell as its parts between vertical bars; empty for an empty cell. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
