package parley.extract;

import java.util.Optional;
import java.util.Set;
import parley.model.EntityKind;

/** Tells lands where a meeting is from lands that it is about. */
final class Lands {
    private static final Set<String> TERRAIN = WordList.words("terrain");
    private static final Set<String> AFFAIRS = WordList.words("affair");

    private final ArticleNames names;

    Lands(ArticleNames names) {
        this.names = names;
    }

    /** "on the island of Malta"; a "disputed island" is rather a topic. */
    static boolean isTerrain(SentenceGraph graph, int head) {
        return TERRAIN.contains(graph.text(head))
                && !graph.children(head, "nmod:of").isEmpty()
                && graph.children(head, "amod").isEmpty();
    }

    /** "discussed the situation in the Balkans", "the war in Sudan": a land or region is where that is. */
    boolean isOfAffair(SentenceGraph graph, int head) {
        Optional<Integer> by = graph.child(head, "case").filter(in -> AFFAIRS.contains(graph.lemma(in - 1)));
        return by.isPresent()
                && names.at(graph.sentence().index(), head)
                        .filter(land -> land.entity().kind() == EntityKind.COUNTRY
                                || land.nameFirst() > 0
                                        && graph.word(land.nameFirst() - 1).equals("the"))
                        .isPresent();
    }
}
