package parley.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.model.Dependency;
import parley.model.Sentence;

/** A sentence's dependencies as the tree that they are without the arcs which the enhanced graph adds. */
final class SentenceTree {
    private SentenceTree() {}

    /** The relation by which a token hangs in the tree. */
    static Optional<Dependency> governor(Sentence sentence, int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.dependent() == token && d.governor() != token)
                .filter(d -> !Set.of("ref", "det").contains(d.relation())
                        && !d.relation().endsWith(":xsubj"))
                .findFirst();
    }

    static String lemma(Sentence sentence, int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }
}
