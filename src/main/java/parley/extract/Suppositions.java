package parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Certainty;
import parley.model.MeetingStatus;

/** Reads of a verb what is only supposed, or lies ahead though it is told in the present tense. */
final class Suppositions {
    static final Set<String> IF = Set.of("if", "unless", "whether", "provided");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final Set<String> MUST = Set.of("must", "should", "need");
    private static final Set<String> WHEN = Set.of("when", "once", "after", "before", "until", "till");
    private static final Set<String> LATER = Set.of("will", "'ll", "would", "shall", "'d");
    private static final Reality SUPPOSED = new Reality(MeetingStatus.HYPOTHETICAL, Certainty.POSSIBLE);

    private Suppositions() {}

    static Optional<Reality> read(SentenceGraph graph, int verb) {
        boolean supposed = graph.hasChildWithLemma(verb, IF, "mark")
                || isInverted(graph, verb)
                || isAwaited(graph, verb)
                || isUntil(graph, verb);
        return supposed ? Optional.of(SUPPOSED) : beside(graph, verb).or(() -> ahead(graph, verb));
    }

    /** "spoke ahead of meeting Lind", "is against meeting her", "left without meeting her". */
    private static Optional<Reality> beside(SentenceGraph graph, int verb) {
        if (!graph.governors(verb, "advcl:ahead_of", "advcl:in_advance_of", "advcl:prior_to")
                .isEmpty()) {
            return Optional.of(new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN));
        }
        boolean against = graph.children(verb, "mark").stream()
                .anyMatch(by ->
                        graph.word(by).equals("against") && graph.lemma(by - 1).equals("be"));
        if (against) {
            return Optional.of(new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN));
        }
        return graph.governor(verb, "advcl:without", "advcl:instead_of", "advcl:rather_than")
                .filter(main -> graph.hasTag(verb, "VBG") && !graph.isNegated(main))
                .map(main -> new Reality(MeetingStatus.DENIED, Certainty.CERTAIN));
    }

    /** "should they ever meet, oil will be first", "were they to meet": the verb stands before its subject, and nothing is asked. */
    private static boolean isInverted(SentenceGraph graph, int verb) {
        if (graph.word(graph.size() - 1).equals("?")) {
            return false;
        }
        boolean helped = graph.children(verb, "aux").stream()
                .filter(aux -> INVERTED.contains(graph.word(aux)))
                .anyMatch(aux -> graph.ownSubjects(verb).stream().anyMatch(who -> aux < who && who < verb)
                        && !isBehindQuestionWord(graph, aux));
        boolean infinitive = graph.children(verb, "mark").stream()
                .anyMatch(to -> graph.word(to).equals("to"));
        return helped || infinitive && graph.word(0).equals("were") && isBeforeComma(graph, verb);
    }

    private static boolean isBehindQuestionWord(SentenceGraph graph, int aux) {
        return graph.hasTag(aux - 1, "W");
    }

    private static boolean isBeforeComma(SentenceGraph graph, int verb) {
        return IntStream.range(0, verb).noneMatch(i -> graph.word(i).equals(","))
                || IntStream.range(1, verb)
                        .filter(i -> graph.word(i).equals(","))
                        .allMatch(i -> graph.token(i - 1).name().isPresent());
    }

    /** "will no longer meet on Monday", "will not meet after all": it was to be, and is not. */
    static boolean isGivenUp(SentenceGraph graph, int verb, boolean negated) {
        boolean dated = graph.children(verb, "obl").stream().anyMatch(graph.sentence()::isInTime);
        boolean afterAll = IntStream.range(1, graph.size())
                .anyMatch(
                        i -> graph.word(i - 1).equals("after") && graph.word(i).equals("all"));
        return negated && (afterAll || dated && isNoLonger(graph, verb));
    }

    static boolean isNoLonger(SentenceGraph graph, int verb) {
        return graph.children(verb, "advmod").stream()
                .anyMatch(adverb -> adverb > 0
                        && graph.word(adverb).equals("longer")
                        && graph.word(adverb - 1).equals("no"));
    }

    /** "would only be possible if they withdrew". */
    static boolean isConditional(SentenceGraph graph, int word) {
        return graph.children(word, "advcl").stream()
                .anyMatch(condition -> graph.hasChildWithLemma(condition, IF, "mark"));
    }

    /** "the siege must end before they meet": only what must come first is called for. */
    private static boolean isAwaited(SentenceGraph graph, int verb) {
        return graph.governors(verb, "advcl:before").stream()
                .anyMatch(first -> graph.hasChildWithLemma(first, MUST, "aux"));
    }

    /** "will stay at home until he has spoken with her": nothing says that he will. */
    private static boolean isUntil(SentenceGraph graph, int verb) {
        return !graph.hasTag(verb, "VBD")
                && graph.children(verb, "aux").stream()
                        .noneMatch(aux -> graph.word(aux).equals("had"))
                && !graph.governors(verb, "advcl:until", "advcl:till").isEmpty();
    }

    /** "will raise it when she receives him": the present tense tells of what is to come. */
    static Optional<Reality> ahead(SentenceGraph graph, int verb) {
        boolean present = graph.hasTag(verb, "VBZ") || graph.hasTag(verb, "VBP");
        boolean when = graph.hasChildWithLemma(verb, WHEN, "mark", "advmod");
        return present
                        && when
                        && graph.governors(verb, "advcl").stream().anyMatch(main -> graph.children(main, "aux").stream()
                                .anyMatch(aux -> LATER.contains(graph.word(aux))))
                ? Optional.of(new Reality(MeetingStatus.PLANNED, Certainty.PROBABLE))
                : Optional.empty();
    }

    /** "may stop in Lima to see her". */
    static boolean isOnAWayThatMayBe(SentenceGraph graph, int verb) {
        return graph.governors(verb, "advcl:to", "advcl").stream()
                .anyMatch(way ->
                        graph.children(way, "aux").stream().anyMatch(aux -> VerbReality.MAY.contains(graph.word(aux)))
                                && graph.children(way, "aux").stream()
                                        .noneMatch(aux -> VerbReality.FUTURE.contains(graph.word(aux))));
    }
}
