package parley.extract;

import java.util.Set;
import java.util.stream.Stream;

/** Tells verbs that only name what may come to be ("to meet", "let them meet") from those that tell of it. */
final class Infinitives {
    private static final Set<String> RANKS = WordList.words("rank");

    private Infinitives() {}

    /** @param perhaps whether an adverb says that it may be: "let them look around and possibly meet" */
    static boolean has(SentenceGraph graph, int verb, boolean perhaps) {
        return isMarked(graph, verb) || isBare(graph, verb) && (perhaps || isJoined(graph, verb));
    }

    private static boolean isMarked(SentenceGraph graph, int verb) {
        return graph.children(verb, "mark", "aux").stream()
                .anyMatch(mark -> graph.word(mark).equals("to"));
    }

    private static boolean isBare(SentenceGraph graph, int verb) {
        return graph.token(verb).pos().equals("VB")
                && graph.children(verb, "aux", "aux:pass", "cop").isEmpty();
    }

    /** "to visit Oslo and meet Lind". */
    private static boolean isJoined(SentenceGraph graph, int verb) {
        return graph.governor(verb, "conj")
                .filter(first -> isMarked(graph, first))
                .isPresent();
    }

    /** "became the first to meet him" tells what was done, though it has no tense. */
    static boolean isFeat(SentenceGraph graph, int verb) {
        Stream<Integer> become = graph.governors(verb, "xcomp").stream()
                .filter(above -> graph.lemma(above).equals("become"))
                .flatMap(above -> graph.children(above, "obj", "xcomp").stream())
                .filter(graph::isNoun);
        return Stream.concat(graph.governors(verb, "acl").stream(), become)
                .anyMatch(noun ->
                        RANKS.contains(graph.word(noun)) || graph.hasChildWithLemma(noun, RANKS, "amod", "compound"));
    }
}
