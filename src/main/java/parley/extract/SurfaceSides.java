package parley.extract;

import java.util.List;
import java.util.Set;

/** Finds the sides of a meeting by the order of the words, for sentences that the parser did not understand. */
final class SurfaceSides {
    private static final Set<String> JOINING = Set.of("with", "between", "among", "alongside");
    private static final Set<String> STOPS = Set.of(
            ";", ":", "\"", "“", "”", "that", "which", "who", "while", "but", "if", "because", "(", "–", "—", "--");
    private static final int WINDOW = 10;

    private final PhraseList phrases;

    SurfaceSides(PhraseList phrases) {
        this.phrases = phrases;
    }

    /** The phrases after "with" or "between" behind a trigger, before the next clause begins. */
    List<Integer> joined(SentenceGraph graph, int trigger) {
        for (int i = trigger + 1; i < graph.size() && i <= trigger + WINDOW; i++) {
            if (JOINING.contains(graph.word(i))) {
                return phrases.at(graph, i + 1).tokens();
            }
            if (STOPS.contains(graph.word(i))
                    || isFinite(graph, i)
                    || graph.word(i).equals("to")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isFinite(SentenceGraph graph, int token) {
        return graph.isVerb(token) && !graph.token(token).pos().equals("VBN");
    }

    /** The phrases that end right before a finite verb, its auxiliaries and adverbs left out. */
    List<Integer> before(SentenceGraph graph, int verb) {
        int end = verb;
        while (end > 0 && isBetweenSubjectAndVerb(graph, end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && !STOPS.contains(graph.word(start - 1)) && !graph.isVerb(start - 1)) {
            start--;
        }
        for (int s = start; s < end; s++) {
            boolean clean = s == 0
                    || !graph.hasTag(s - 1, "IN")
                    || graph.word(s - 1).equals("as")
                    || graph.word(s - 1).equals("after");
            PhraseList.Heads list = phrases.at(graph, s);
            if (clean && list.end() == end && !list.tokens().isEmpty()) {
                return list.tokens();
            }
        }
        return List.of();
    }

    private static boolean isBetweenSubjectAndVerb(SentenceGraph graph, int token) {
        return graph.hasTag(token, "RB")
                || graph.hasTag(token, "MD")
                || Set.of("have", "be", "to").contains(graph.lemma(token));
    }
}
