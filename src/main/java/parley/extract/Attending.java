package parley.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words by which a sentence says who was at a meeting that another one told of, and who stayed away. */
final class Attending {
    private static final Set<String> PHRASE_ENDS =
            Set.of(".", ",", ";", "and", "but", "while", "too", "also", "as", "instead");
    private static final Set<String> NOBODY = WordList.words("nobody-sent");
    private static final Map<String, String> PRESENCE = Map.of("present", "presence", "absent", "absence");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether");
    private static final Set<String> SORRY = WordList.words("sorry");
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    /** The rows of the triggers that say who is not there, by their verbs. */
    private static final Map<String, String> AWAY =
            Map.of("stay", "stay away", "send", "send no one", "invite", "invite not");

    private final Lexicon lexicon;

    Attending(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word is one for being there or away that is read with the words beside it. */
    boolean mayTell(SentenceGraph graph, int token) {
        return AWAY.containsKey(graph.lemma(token)) || isPresence(graph, token);
    }

    Optional<Trigger> at(SentenceGraph graph, int token) {
        if (isPresence(graph, token)) {
            return lexicon.verb(PRESENCE.getOrDefault(graph.word(token), ""));
        }
        int end = endOfStayingAway(graph, token);
        return lexicon.verb(AWAY.getOrDefault(graph.lemma(token), ""))
                .filter(t -> end > token && endsPhrase(graph, end));
    }

    /** Whether nothing behind the word says that it is about another occasion: "They took part.", "those attending". */
    static boolean isAll(SentenceGraph graph, int verb, int end) {
        return graph.lemma(verb).equals("represent")
                ? isRepresentedBy(graph, verb)
                : endsPhrase(graph, end) || isOfThose(graph, end - 1);
    }

    /** "Lind was also present", "those present", "Lind was absent": says who was there as verbs do. */
    static boolean isPresence(SentenceGraph graph, int token) {
        boolean is = graph.lemma(token - 1).equals("be")
                || graph.hasTag(token - 1, "RB") && graph.lemma(token - 2).equals("be");
        return PRESENCE.containsKey(graph.word(token))
                && graph.hasTag(token, "JJ")
                && IntStream.range(0, token).noneMatch(i -> SUPPOSING.contains(graph.word(i)))
                && (is && endsPhrase(graph, token + 1) || isOfThose(graph, token));
    }

    /** "Also attending was Lind", "those present included Lind": who was there is told by another verb. */
    private static boolean isOfThose(SentenceGraph graph, int token) {
        String next = graph.lemma(token + 1);
        boolean those = graph.word(token - 1).equals("those")
                && (next.equals("be") || next.equals("include") || endsPhrase(graph, token + 1));
        return those || next.equals("be") && token <= 1 && !graph.isNoun(token - 1);
    }

    /** "Chad was represented by Lind". */
    private static boolean isRepresentedBy(SentenceGraph graph, int verb) {
        return graph.lemma(verb - 1).equals("be")
                && graph.hasTag(verb, "VBN")
                && graph.word(verb + 1).equals("by");
    }

    /**
     * Behind "stayed away", "sent no one", "did not send anyone", "sent her apologies", "was not invited"; the verb itself where
     * it is none of these.
     */
    static int endOfStayingAway(SentenceGraph graph, int verb) {
        int next = verb + 1;
        if (next >= graph.size()) {
            return verb;
        }
        String word = graph.word(next);
        if (graph.lemma(verb).equals("stay")) {
            return word.equals("away") ? next + 1 : verb;
        }
        if (graph.lemma(verb).equals("invite")) {
            return NOT.contains(graph.word(verb - 1)) && graph.hasTag(verb, "VBN") ? next : verb;
        }
        int sorry = graph.hasTag(next, "PRP$") ? next + 1 : next;
        if (SORRY.contains(graph.lemma(sorry))) {
            return sorry + 1;
        }
        boolean none = NOBODY.contains(word) || word.matches("any(one|body)?") && NOT.contains(graph.word(verb - 1));
        boolean two = word.equals("no") || word.equals("any");
        return none ? next + (two ? 2 : 1) : verb;
    }

    /** "They took part.", "did not attend, and": nothing says at what. */
    private static boolean endsPhrase(SentenceGraph graph, int next) {
        return next >= graph.size() || PHRASE_ENDS.contains(graph.word(next));
    }
}
