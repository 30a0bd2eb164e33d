package parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Dependency;
import parley.model.EntityKind;
import parley.model.Sentence;

/**
 * Puts right whom the parser joins to the place of a post: "the mayor of Oslo and Karin Lind met" and "the government of
 * Chad and northern rebels" are two sides, where it takes the second for one more that the post is of.
 */
final class Coordination {
    private static final Set<String> IN_POWER = WordList.words("in-power");

    private final Lexicon lexicon;

    Coordination(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Sentence mend(Sentence sentence) {
        SentenceGraph graph = new SentenceGraph(sentence);
        Set<Dependency> arcs = new LinkedHashSet<>(sentence.dependencies());
        for (Dependency joined : sentence.dependencies()) {
            int place = joined.governor();
            if (joined.relation().equals("conj:and") && graph.word(place + 1).equals("and") && isPlace(graph, place)) {
                Optional<Integer> post = graph.governor(place, "nmod:of").filter(head -> isPost(graph, head));
                post.ifPresent(head ->
                        sideBehind(graph, joined.dependent()).ifPresent(side -> join(graph, arcs, head, joined, side)));
            }
        }
        return arcs.equals(Set.copyOf(sentence.dependencies()))
                ? sentence
                : sentence.withDependencies(new ArrayList<>(arcs));
    }

    private static boolean isPlace(SentenceGraph graph, int token) {
        return graph.token(token)
                .name()
                .filter(kind -> kind != EntityKind.PERSON)
                .isPresent();
    }

    private boolean isPost(SentenceGraph graph, int head) {
        return !graph.isPlural(head) && (lexicon.isTitle(graph.lemma(head)) || IN_POWER.contains(graph.lemma(head)));
    }

    /** The head of the people joined to a place: a name, "rebels", or the noun behind "opposition" in "opposition leaders". */
    private Optional<Integer> sideBehind(SentenceGraph graph, int joined) {
        if (graph.token(joined).name().filter(EntityKind.PERSON::equals).isPresent() || isPeople(graph, joined)) {
            return Optional.of(joined);
        }
        boolean modifies = graph.token(joined).name().isEmpty() && isPeople(graph, joined + 1);
        return modifies ? Optional.of(joined + 1) : Optional.empty();
    }

    private boolean isPeople(SentenceGraph graph, int token) {
        return graph.hasTag(token, "NNS")
                && lexicon.groupKind(graph.lemma(token)).isPresent();
    }

    private static void join(SentenceGraph graph, Set<Dependency> arcs, int post, Dependency joined, int side) {
        arcs.remove(joined);
        arcs.removeIf(arc -> arc.governor() == post
                && arc.dependent() == joined.dependent()
                && arc.relation().equals("nmod:of"));
        arcs.add(new Dependency(post, side, joined.relation()));
        if (side != joined.dependent()) {
            arcs.add(new Dependency(side, joined.dependent(), "compound"));
        }
        List<Dependency> shared = graph.governors(post).stream()
                .filter(arc -> !arc.shortRelation().equals("conj"))
                .toList();
        shared.forEach(arc -> arcs.add(new Dependency(arc.governor(), side, arc.relation())));
    }
}
