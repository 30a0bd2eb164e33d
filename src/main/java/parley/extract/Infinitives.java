package parley.extract;

import java.util.Set;
import java.util.stream.Stream;

/** Tells verbs that only name what may come to be ("to meet", "let them meet") from those that tell of it. */
final class Infinitives {
    private static final Set<String> RANKS = WordList.words("rank");
    private static final Set<String> ACHIEVING = WordList.words("achieving");

    private Infinitives() {}

    /** @param perhaps whether an adverb says that it may be: "let them look around and possibly meet" */
    static boolean has(SentenceGraph graph, int verb, boolean perhaps) {
        return isMarked(graph, verb) || isBare(graph, verb) && (perhaps || isJoined(graph, verb));
    }

    /** "was to have met her": it was to be, whatever the parser makes of "was". */
    static boolean isPerfect(SentenceGraph graph, int verb) {
        int before = graph.hasTag(verb - 1, "RB") ? verb - 2 : verb - 1;
        return graph.lemma(before).equals("have") && isMarked(graph, verb);
    }

    /** "was to have met her on Friday": which did not come about. */
    static boolean isMissed(SentenceGraph graph, int verb) {
        return isPerfect(graph, verb)
                && graph.hasChildWithLemma(verb, Set.of("be"), "aux", "aux:pass")
                && graph.children(verb, "aux", "aux:pass").stream().anyMatch(was -> graph.hasTag(was, "VBD"));
    }

    /** "managed to meet", "went on to meet": what is told in the past of the verb above came about. */
    private static boolean isAchieved(SentenceGraph graph, int verb) {
        return graph.governors(verb, "xcomp", "advcl:to").stream()
                .filter(above -> graph.hasTag(above, "VBD") || graph.hasTag(above, "VBN"))
                .filter(above -> !graph.isNegated(above))
                .filter(above -> graph.children(above, "aux", "aux:pass").stream()
                        .allMatch(aux -> graph.lemma(aux).equals("have")))
                .anyMatch(above -> ACHIEVING.contains(graph.lemma(above))
                        || graph.lemma(above).equals("go")
                                && graph.word(above + 1).equals("on"));
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

    /** "became the first to meet him", "managed to meet him" tell what was done, though the verb has no tense. */
    static boolean isFeat(SentenceGraph graph, int verb) {
        if (isAchieved(graph, verb)) {
            return true;
        }
        Stream<Integer> become = graph.governors(verb, "xcomp").stream()
                .filter(above -> graph.lemma(above).equals("become"))
                .flatMap(above -> graph.children(above, "obj", "xcomp").stream())
                .filter(graph::isNoun);
        return Stream.concat(graph.governors(verb, "acl").stream(), become)
                .anyMatch(noun ->
                        RANKS.contains(graph.word(noun)) || graph.hasChildWithLemma(noun, RANKS, "amod", "compound"));
    }
}
