package parley.extract;

import java.util.List;
import java.util.Set;

/** Finds the sides of a meeting by the order of the words, for sentences that the parser did not understand. */
final class SurfaceSides {
    private static final Set<String> JOINING = Set.of("with", "between", "among", "alongside");
    private static final Set<String> STOPS = Set.of(
            ";", ":", "\"", "“", "”", "that", "which", "who", "while", "but", "if", "because", "(", "–", "—", "--");
    private static final Set<String> LEADING = WordList.words("leading");
    private static final Set<String> HOLDING = WordList.words("conversing");
    private static final int WINDOW = 10;
    private static final int AGENDA_WINDOW = 6;

    private final PhraseList phrases;

    SurfaceSides(PhraseList phrases) {
        this.phrases = phrases;
    }

    /** The phrases after "with" or "between" behind a trigger, before the next clause begins. */
    List<Integer> joined(SentenceGraph graph, int trigger, Trigger taking) {
        for (int i = behindAndHad(graph, trigger); i < graph.size() && i <= trigger + WINDOW; i++) {
            String word = graph.word(i);
            if (word.equals("with") && i > trigger + 1 && phrases.isRelation(graph, i - 1)) {
                return List.of();
            }
            if (JOINING.contains(word) && (taking.takes(word) || word.equals("alongside"))) {
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

    /** "with X high on the agenda": X is what the talks are about. */
    static boolean isOnAgenda(SentenceGraph graph, int token) {
        for (int i = token + 1;
                i < graph.size() && i <= token + AGENDA_WINDOW && (!graph.isVerb(i) || graph.hasTag(i, "VBG"));
                i++) {
            if (graph.lemma(i).equals("agenda") || graph.lemma(i).equals("table")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(SentenceGraph graph, int token) {
        return graph.isVerb(token) && !graph.token(token).pos().equals("VBN");
    }

    /** "met A in Rome on Monday and B in Milan": who stands behind the "and", with a place or a day of its own. */
    List<Integer> gapped(SentenceGraph graph, int last) {
        int i = last + 1;
        while (i < graph.size() && isPlaceOrDay(graph, i)) {
            i++;
        }
        if (i == last + 1 || !graph.word(i).equals("and")) {
            return List.of();
        }
        PhraseList.Heads behind = phrases.at(graph, i + 1);
        boolean ownPart = behind.end() < graph.size() && graph.hasTag(behind.end(), "IN");
        return ownPart && behind.tokens().size() == 1 ? behind.tokens() : List.of();
    }

    private static boolean isPlaceOrDay(SentenceGraph graph, int token) {
        return graph.hasTag(token, "IN")
                || graph.hasTag(token, "NNP")
                || graph.hasTag(token, "CD")
                || graph.hasTag(token, "DT");
    }

    /** The phrases that stand right behind a verb. */
    List<Integer> after(SentenceGraph graph, int verb) {
        return phrases.at(graph, behindAudience(graph, verb + 1)).tokens();
    }

    /** "received in private audience Lind": who is received stands behind the set phrase. */
    private static int behindAudience(SentenceGraph graph, int start) {
        int next = start + 1;
        while (graph.hasTag(next, "JJ")) {
            next++;
        }
        boolean audience = graph.word(start).equals("in") && graph.word(next).equals("audience");
        return audience ? next + 1 : start;
    }

    /** "met and had a talk with Lind": what they did beside it joins those whom they met. */
    private static int behindAndHad(SentenceGraph graph, int trigger) {
        boolean had = graph.word(trigger + 1).equals("and") && HOLDING.contains(graph.lemma(trigger + 2));
        return had ? trigger + 3 : trigger + 1;
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
        PhraseList.Heads pair = start == 0 ? phrases.pairInFront(graph) : new PhraseList.Heads(List.of(), 0);
        if (!pair.tokens().isEmpty() && pair.end() == end) {
            return pair.tokens();
        }
        for (int s = start; s < end; s++) {
            int begin = phrases.begin(graph, s);
            boolean clean = begin == 0
                    || !graph.hasTag(begin - 1, "IN")
                    || graph.word(begin - 1).equals("as")
                    || graph.word(begin - 1).equals("after")
                    || isLedBy(graph, begin - 1)
                    || begin < s && graph.word(begin - 1).equals("of"); // "the council of Chad": Chad acts
            PhraseList.Heads list = phrases.at(graph, s);
            if (clean && list.end() == end && !list.tokens().isEmpty()) {
                return list.tokens();
            }
        }
        return List.of();
    }

    /** "a team led by A and B meets C". */
    private static boolean isLedBy(SentenceGraph graph, int by) {
        return graph.word(by).equals("by") && LEADING.contains(graph.lemma(by - 1));
    }

    private static boolean isBetweenSubjectAndVerb(SentenceGraph graph, int token) {
        return graph.hasTag(token, "RB")
                || graph.hasTag(token, "MD")
                || Set.of("have", "be", "to").contains(graph.lemma(token));
    }
}
