package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Dependency;

/** Finds the nouns that hand a meeting noun on to the clause: "a round of talks", "a trip to Oslo for talks". */
final class Carriers {
    private static final int MOST = 3;

    /** "an agreement at talks": the one is not of the other. */
    private static final Set<String> OCCASIONS = Set.of("nmod:at", "nmod:during", "nmod:after", "nmod:before");

    private final Lexicon lexicon;

    Carriers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Nearest first. */
    List<Integer> above(SentenceGraph graph, int noun) {
        List<Integer> through = new ArrayList<>();
        Optional<Integer> carrier = carrierOf(graph, noun);
        while (carrier.isPresent() && through.size() < MOST) {
            through.add(carrier.get());
            carrier = carrierOf(graph, carrier.get());
        }
        return through;
    }

    private Optional<Integer> carrierOf(SentenceGraph graph, int noun) {
        return graph.governors(noun).stream()
                .filter(arc -> arc.shortRelation().equals("nmod") && !isOccasion(graph, arc))
                .filter(arc -> !graph.hasTag(arc.governor(), "CD") || isOneOf(graph, arc))
                .map(Dependency::governor)
                .filter(g -> graph.hasTag(g, "CD")
                        || lexicon.isCarrier(graph.lemma(g)) && (graph.isNoun(g) || isMisread(graph, g)))
                .findFirst()
                .or(() -> journeyFor(graph, noun));
    }

    /** "two of her meetings". */
    private static boolean isOneOf(SentenceGraph graph, Dependency arc) {
        return arc.relation().equals("nmod:of")
                && graph.word(arc.governor() + 1).equals("of");
    }

    /** Also "calls for the resumption of aid in meetings with Okoro". */
    private static boolean isOccasion(SentenceGraph graph, Dependency arc) {
        return OCCASIONS.contains(arc.relation())
                || arc.relation().equals("nmod:in")
                        && !graph.children(arc.dependent(), "nmod:with").isEmpty();
    }

    /** "a relaunch of talks": what has an article is no verb, whatever the tagger says. */
    private static boolean isMisread(SentenceGraph graph, int token) {
        return graph.isVerb(token) && graph.hasTag(token - 1, "DT");
    }

    /** "ahead of his trip to Oslo for talks": the talks are as real as the trip, wherever the parser hangs them. */
    private Optional<Integer> journeyFor(SentenceGraph graph, int noun) {
        return graph.governors(noun, "nmod:for").stream()
                .filter(above -> isJourney(graph, above))
                .findFirst()
                .or(() -> graph.children(noun, "case").stream()
                        .filter(by -> graph.word(by).equals("for"))
                        .findFirst()
                        .flatMap(by -> journeyBefore(graph, by - 1)));
    }

    /** The journey of "trip to the town", by its last word. */
    private Optional<Integer> journeyBefore(SentenceGraph graph, int last) {
        int at = last;
        while (at > 1 && graph.token(at).pos().matches("NN.*|JJ|DT|POS|CD|,")) {
            at--;
        }
        return at > 0 && graph.word(at).equals("to") && isJourney(graph, at - 1)
                ? Optional.of(at - 1)
                : Optional.empty();
    }

    private boolean isJourney(SentenceGraph graph, int token) {
        return graph.isNoun(token) && lexicon.isJourney(graph.lemma(token));
    }
}
