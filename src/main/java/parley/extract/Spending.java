package parley.extract;

import java.util.Set;

/** Tells time spent on talk, "two hours on a call", from time and money spent on anything else. */
final class Spending {
    private static final Set<String> STRETCHES = WordList.words("stretch");

    private Spending() {}

    /** "spent the morning", but not "spent a fortune" or "spent two years". */
    static boolean isOfHours(SentenceGraph graph, int verb) {
        return graph.lemma(verb).equals("spend")
                && graph.hasChildWithLemma(verb, STRETCHES, "obj", "obl:tmod", "obl:unmarked");
    }
}
