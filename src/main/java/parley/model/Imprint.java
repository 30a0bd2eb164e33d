package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote an article, and in which language.
 *
 * @param authors as the source names them, in its order
 * @param language a BCP 47 tag, where it could be told
 */
public record Imprint(List<String> authors, Optional<String> language) {
    public static final Imprint NONE = new Imprint(List.of(), Optional.empty());

    public Imprint {
        authors = List.copyOf(authors);
    }

    public Imprint withLanguage(String other) {
        return new Imprint(authors, Optional.of(other));
    }
}
