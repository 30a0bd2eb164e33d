package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the two sides of an offer to meet, where the one answers the other: "Lind rejected an offer by Okoro to meet". */
final class Offers {
    private static final Set<String> OFFERS = WordList.words("offering");
    private static final Set<String> ANSWERING = WordList.words("answering");

    private Offers() {}

    /** Who makes the offer that a verb is about, and who answers it; nobody where there is no answer. */
    static List<Integer> sides(SentenceGraph graph, int verb) {
        return graph.governors(verb, "xcomp", "acl", "acl:to", "advcl:to").stream()
                .flatMap(above ->
                        graph.isNoun(above) ? Stream.of(above) : graph.children(above, "obj", "nsubj:pass").stream())
                .filter(offer -> offer < verb)
                .flatMap(offer -> answers(graph, offer)
                        .flatMap(answering -> Stream.concat(
                                answerers(graph, answering),
                                graph.children(offer, "nmod:poss", "nmod:by", "nmod:from").stream())))
                .distinct()
                .toList();
    }

    /** "her offer to meet was rejected": the verb that answers what a noun offers. */
    static Stream<Integer> answers(SentenceGraph graph, int offer) {
        return OFFERS.contains(graph.lemma(offer))
                ? graph.governors(offer, "obj", "nsubj:pass").stream()
                        .filter(answering -> ANSWERING.contains(graph.withParticle(answering)))
                : Stream.empty();
    }

    private static Stream<Integer> answerers(SentenceGraph graph, int answering) {
        return graph.children(answering, "nsubj:pass").isEmpty()
                ? Subjects.of(graph, answering).stream()
                : graph.children(answering, "obl:by", "obl:agent").stream();
    }
}
