package parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.model.Dependency;

/** Finds the words of a sentence that can tell of a meeting, before and behind the parse. */
final class TriggerFinder {
    private static final int NEAR = 5;
    private static final int LONGEST = 3;
    private static final Set<String> PHONE = WordList.words("phone");
    private static final Set<String> VIDEO = WordList.words("video");

    private final Lexicon lexicon;
    private final Attending attending;

    TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.attending = new Attending(lexicon);
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
        if (lemma.equals("talk") && !graph.word(token).endsWith("s") && !isHad(graph, token)) {
            return Optional.empty();
        }
        if (lemma.equals("session") && !isJoinedSoon(graph, token) || lemma.equals("round")) {
            return FurtherRounds.isRound(graph, token) ? lexicon.noun("round") : Optional.empty();
        }
        return phrase(graph, token)
                .or(() -> lexicon.noun(plain(lemma)))
                .filter(t -> !inName || t.needs().equals("agent") || t.needs().equals("summit"));
    }

    /** Also where the tagger takes "Leaders meet" for two nouns, and the parser sees that the one does the other. */
    boolean isVerb(SentenceGraph graph, int token) {
        return graph.isVerb(token)
                || isBeing(graph, token)
                || Attending.isPresence(graph, token)
                || graph.isNoun(token)
                        && lexicon.verb(graph.lemma(token)).isPresent()
                        && lexicon.noun(graph.lemma(token)).isEmpty()
                        && !graph.children(token, "nsubj").isEmpty()
                        && graph.children(token, "cop", "det", "nmod:poss", "amod", "compound")
                                .isEmpty();
    }

    /** "was host to Lind": what somebody is to somebody, and so does. */
    private boolean isBeing(SentenceGraph graph, int noun) {
        return graph.isNoun(noun)
                && graph.lemma(noun - 1).equals("be")
                && lexicon.verb(graph.lemma(noun) + " " + graph.word(noun + 1)).isPresent();
    }

    /** "phone call", "negotiating table", "exchange of views": what the words before make of a noun. */
    private Optional<Trigger> phrase(SentenceGraph graph, int token) {
        String before = token > 0 ? graph.word(token - 1) : "";
        String lemma = graph.lemma(token);
        boolean call = lemma.equals("call");
        if (PHONE.contains(before) && call) {
            return lexicon.noun("phone call");
        }
        if (VIDEO.contains(before) && (call || lemma.equals("conference"))) {
            return lexicon.noun("video call");
        }
        if (call
                && graph.governors(token, "obj", "iobj").stream()
                        .anyMatch(verb -> graph.lemma(verb).equals("pay"))) {
            return lexicon.noun("courtesy call");
        }
        return lexicon.noun(before + " " + lemma)
                .or(() -> before.equals("of") && token > 1
                        ? lexicon.noun(graph.lemma(token - 2) + " of " + lemma)
                        : Optional.empty());
    }

    private static String plain(String lemma) {
        return lemma.equals("talks") ? "talk" : lemma.equals("negotiations") ? "negotiation" : lemma;
    }

    private Optional<Trigger> verbTrigger(SentenceGraph graph, int token) {
        String lemma = graph.lemma(token);
        if (isInTitle(graph, token)) {
            return Optional.empty();
        }
        String next = token + 1 < graph.size() ? graph.word(token + 1) : "";
        if (lemma.equals("sit") && isAtTable(graph, token + 1)) {
            return lexicon.verb("sit down");
        }
        if (lemma.equals("link") && !isRemoteSoon(graph, token)) {
            return Optional.empty();
        }
        if (lemma.equals("see")) {
            return lexicon.verb(lemma).filter(t -> Sightings.mayTell(graph, token));
        }
        if (attending.mayTell(graph, token)) {
            return attending.at(graph, token);
        }
        Optional<Trigger> phrase = lexicon.verb(lemma + " " + next).or(() -> longPhrase(graph, token));
        int end = phrase.isPresent() ? token + 2 : token + 1;
        return phrase.or(() -> lexicon.verb(lemma))
                .filter(t -> !t.needs().equals("back") || Attending.isAll(graph, token, end));
    }

    /** "came face to face", "came face-to-face": a verb of four words. */
    private Optional<Trigger> longPhrase(SentenceGraph graph, int verb) {
        String behind = IntStream.range(verb + 1, verb + NEAR + 1)
                .filter(i -> !graph.hasTag(i, "HYPH"))
                .limit(LONGEST)
                .mapToObj(graph::word)
                .collect(Collectors.joining(" "));
        return lexicon.verb(graph.lemma(verb) + " " + behind);
    }

    /** "a session in Oslo with Lind", not "a session of trading". */
    private static boolean isJoinedSoon(SentenceGraph graph, int noun) {
        return IntStream.range(noun + 1, Math.min(noun + NEAR, graph.size()))
                .takeWhile(i -> !graph.word(i).matches("[,.;:]"))
                .anyMatch(i -> graph.word(i).equals("with") || graph.word(i).equals("between"));
    }

    /** "had a friendly talk with her", but not "gave a talk". */
    private static boolean isHad(SentenceGraph graph, int talk) {
        int first = talk - 1;
        while (first > 0 && graph.hasTag(first, "JJ")) {
            first--;
        }
        return first > 0
                && graph.word(first).equals("a")
                && graph.lemma(first - 1).equals("have")
                && graph.word(talk + 1).equals("with");
    }

    /** "linked up over Zoom", not "linked up with the team". */
    private static boolean isRemoteSoon(SentenceGraph graph, int verb) {
        return IntStream.range(verb + 1, Math.min(verb + 2 * NEAR, graph.size()))
                .anyMatch(i -> VIDEO.contains(graph.word(i)));
    }

    /** "sat around one table", "sit at the negotiating table". */
    private static boolean isAtTable(SentenceGraph graph, int next) {
        return graph.word(next).matches("around|round|across|at")
                && IntStream.range(next + 1, Math.min(next + NEAR, graph.size()))
                        .anyMatch(i -> graph.lemma(i).equals("table"));
    }

    /** "the show Meet the Press": a verb with a capital behind a word without is part of a name. */
    private static boolean isInTitle(SentenceGraph graph, int token) {
        return token > 0
                && Character.isUpperCase(graph.token(token).text().charAt(0))
                && Character.isLowerCase(graph.token(token - 1).text().charAt(0));
    }

    static boolean isByPhone(SentenceGraph graph, int token) {
        return graph.children(token).stream().anyMatch(d -> PHONE.contains(graph.word(d.dependent())));
    }

    static boolean isByVideo(SentenceGraph graph, int token) {
        return graph.children(token).stream()
                .map(Dependency::dependent)
                .anyMatch(by -> VIDEO.contains(graph.word(by))
                        || graph.lemma(by).equals("link") && graph.hasChildWithLemma(by, VIDEO, "compound", "amod"));
    }
}
