package parley.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Counts the articles of a run that took the place of another of the same address, so that none is lost in silence. */
final class SharedAddresses {
    private final Set<String> seen = new HashSet<>();
    private int replaced;

    void add(String article) {
        if (!seen.add(article)) {
            replaced++;
        }
    }

    /** What to tell the user, if any article was replaced. */
    Optional<String> note() {
        return replaced == 0
                ? Optional.empty()
                : Optional.of(
                        ("note: %d of the articles had the address of an earlier one and took its place; if they are"
                                        + " different articles, give each an \"id\" and --identify-by id, or its own \"url\"")
                                .formatted(replaced));
    }
}
