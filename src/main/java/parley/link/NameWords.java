package parley.link;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.resource.Resource;

/** Words that the parts of a name, or the holder of a post, are told by. */
final class NameWords {
    private static final Map<String, Set<String>> WORDS = new Resource(NameWords.class, "name-words.tsv")
            .rows().stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split("\\|"))));

    private NameWords() {}

    /**
     * The words of one kind.
     *
     * @throws IllegalStateException if the table has no such kind, which is a fault of the build
     */
    static Set<String> of(String kind) {
        Set<String> words = WORDS.get(kind);
        if (words == null) {
            throw new IllegalStateException("name-words.tsv has no words of the kind " + kind);
        }
        return words;
    }
}
