package parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words of a sentence that can tell of a meeting, before and behind the parse. */
final class TriggerFinder {
    private static final Set<String> PHRASE_ENDS =
            Set.of(".", ",", ";", "and", "but", "while", "too", "also", "as", "instead");
    private static final Set<String> PHONE = WordList.words("phone");
    private static final Set<String> VIDEO = WordList.words("video");

    private final Lexicon lexicon;

    TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether any word of a sentence is a trigger, before there is a parse. */
    boolean hasTrigger(SentenceGraph graph) {
        return IntStream.range(0, graph.size())
                .anyMatch(token -> at(graph, token).isPresent());
    }

    /** What a word can tell of a meeting, if anything. */
    Optional<Trigger> at(SentenceGraph graph, int token) {
        if (isVerb(graph, token)) {
            return verbTrigger(graph, token);
        }
        if (!graph.isNoun(token)) {
            return Optional.empty();
        }
        String lemma = graph.lemma(token);
        boolean inName = graph.hasTag(token, "NNP")
                || token > 0
                        && Character.isUpperCase(graph.token(token).text().charAt(0))
                        && Character.isUpperCase(graph.token(token - 1).text().charAt(0));
        if (lemma.equals("talk") && !graph.word(token).endsWith("s")) {
            return Optional.empty();
        }
        return lexicon.noun(remote(graph, token).orElse(plain(lemma)))
                .filter(t -> !inName || t.needs().equals("agent") || t.needs().equals("summit"));
    }

    /** Also where the tagger takes "Leaders meet" for two nouns, and the parser sees that the one does the other. */
    boolean isVerb(SentenceGraph graph, int token) {
        return graph.isVerb(token)
                || graph.isNoun(token)
                        && lexicon.verb(graph.lemma(token)).isPresent()
                        && lexicon.noun(graph.lemma(token)).isEmpty()
                        && !graph.children(token, "nsubj").isEmpty()
                        && graph.children(token, "cop", "det", "nmod:poss", "amod", "compound")
                                .isEmpty();
    }

    /** "phone call", "video conference": what the word before makes of a noun. */
    private static Optional<String> remote(SentenceGraph graph, int token) {
        String before = token > 0 ? graph.word(token - 1) : "";
        boolean call = graph.lemma(token).equals("call");
        if (PHONE.contains(before) && call) {
            return Optional.of("phone call");
        }
        return VIDEO.contains(before) && (call || graph.lemma(token).equals("conference"))
                ? Optional.of("video call")
                : Optional.empty();
    }

    private static String plain(String lemma) {
        return lemma.equals("talks") ? "talk" : lemma.equals("negotiations") ? "negotiation" : lemma;
    }

    private Optional<Trigger> verbTrigger(SentenceGraph graph, int token) {
        String lemma = graph.lemma(token);
        if (isInTitle(graph, token)) {
            return Optional.empty();
        }
        if (lemma.equals("sit")) {
            boolean down = token + 1 < graph.size() && graph.word(token + 1).equals("down");
            return down ? lexicon.verb("sit down") : Optional.empty();
        }
        if (lemma.equals("get")) {
            boolean together = token + 1 < graph.size() && graph.word(token + 1).equals("together");
            return together ? lexicon.verb("get together") : Optional.empty();
        }
        boolean part = lemma.equals("take")
                && token + 1 < graph.size()
                && graph.word(token + 1).equals("part");
        Optional<Trigger> trigger = lexicon.verb(part ? "take part" : lemma);
        return trigger.filter(t -> !t.needs().equals("back") || endsPhrase(graph, part ? token + 2 : token + 1));
    }

    /** "the show Meet the Press": a verb with a capital behind a word without is part of a name. */
    private static boolean isInTitle(SentenceGraph graph, int token) {
        return token > 0
                && Character.isUpperCase(graph.token(token).text().charAt(0))
                && Character.isLowerCase(graph.token(token - 1).text().charAt(0));
    }

    /** "They took part.", "did not attend, and": nothing says at what. */
    private static boolean endsPhrase(SentenceGraph graph, int next) {
        return next >= graph.size() || PHRASE_ENDS.contains(graph.word(next));
    }

    static boolean isByPhone(SentenceGraph graph, int token) {
        return graph.children(token).stream().anyMatch(d -> PHONE.contains(graph.word(d.dependent())));
    }

    static boolean isByVideo(SentenceGraph graph, int token) {
        return graph.children(token).stream().anyMatch(d -> VIDEO.contains(graph.word(d.dependent())));
    }
}
