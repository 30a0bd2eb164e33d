package parley.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Dependency;
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

    /** The graph of a sentence, with each side joined to the post that it stands beside. */
    SentenceGraph graph(Sentence sentence) {
        SentenceGraph graph = new SentenceGraph(sentence);
        Set<Dependency> arcs = new LinkedHashSet<>(sentence.dependencies());
        boolean mended = false;
        for (Dependency joined : sentence.dependencies()) {
            Optional<Integer> post = postBefore(graph, joined);
            Optional<Integer> side = post.flatMap(head -> sideBehind(graph, joined.dependent()));
            if (side.isPresent()) {
                join(graph, arcs, post.get(), joined, side.get());
                mended = true;
            }
        }
        return mended ? new SentenceGraph(sentence.withDependencies(List.copyOf(arcs))) : graph;
    }

    /** The "mayor" of "the mayor of Oslo and", by the arc that joins somebody to Oslo. */
    private Optional<Integer> postBefore(SentenceGraph graph, Dependency joined) {
        int place = joined.governor();
        boolean joinsToPlace =
                joined.relation().equals("conj:and") && graph.word(place + 1).equals("and") && isPlace(graph, place);
        return joinsToPlace ? graph.governor(place, "nmod:of").filter(head -> isPost(graph, head)) : Optional.empty();
    }

    private static boolean isPlace(SentenceGraph graph, int token) {
        return graph.token(token).name().isPresent() && !graph.isOfPerson(token);
    }

    private boolean isPost(SentenceGraph graph, int head) {
        return !graph.isPlural(head) && (lexicon.isTitle(graph.lemma(head)) || IN_POWER.contains(graph.lemma(head)));
    }

    /** The head of the people joined to a place: a name, "rebels", or the noun behind "opposition" in "opposition leaders". */
    private Optional<Integer> sideBehind(SentenceGraph graph, int joined) {
        if (graph.isOfPerson(joined) || isPeople(graph, joined)) {
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
        graph.governors(post).stream()
                .filter(arc -> !arc.shortRelation().equals("conj"))
                .forEach(arc -> arcs.add(new Dependency(arc.governor(), side, arc.relation())));
    }
}
