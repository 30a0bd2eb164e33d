package parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Dependency;
import parley.model.Sentence;
import parley.model.Span;
import parley.resource.Resource;

/** Reads from the verb that a dated phrase belongs to on which side of the day of writing it lies. */
final class LeanReader {
    /** No chain of verbs is longer; the enhanced graph may hold circles. */
    private static final int FARTHEST = 6;

    /** "offered to meet in June": what somebody offered, asked or decided to do lay ahead. */
    private static final Set<String> WISHING = Set.copyOf(new Resource(LeanReader.class, "wishing-verbs.txt").words());

    /** "announced her decision to meet in June": so did what somebody wanted. */
    private static final Set<String> WILL = Set.copyOf(new Resource(LeanReader.class, "will-nouns.txt").words());

    private static final Set<String> JUDGING = Set.copyOf(new Resource(LeanReader.class, "judging-verbs.txt").words());

    private final Set<String> forwardWords;

    LeanReader(Set<String> forwardWords) {
        this.forwardWords = Set.copyOf(forwardWords);
    }

    Lean read(Sentence sentence, Span phrase) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> phrase.overlaps(sentence.tokens().get(i).span()))
                .mapToObj(i -> SentenceTree.governor(sentence, i))
                .flatMap(Optional::stream)
                .filter(up -> up.governor() != Dependency.ROOT
                        && !phrase.overlaps(sentence.tokens().get(up.governor()).span()))
                .findFirst()
                .map(up -> CalledOff.holds(sentence, up)
                                || CalledOff.movesTo(sentence, up)
                                || isSetFor(sentence, up)
                                || OfferedDays.hold(sentence, up)
                        ? Lean.FUTURE
                        : lean(sentence, up.governor(), FARTHEST))
                .orElse(Lean.NEAR);
    }

    /** "Talks set for Friday", a headline whose "are" is left out, so that the tagger takes the verb for the past tense. */
    private boolean isSetFor(Sentence sentence, Dependency date) {
        return date.relation().equals("obl:for")
                && forwardWords.contains(SentenceTree.lemma(sentence, date.governor()))
                && sentence.tokens().get(date.governor()).pos().equals("VBD")
                && sentence.dependencies().stream()
                        .noneMatch(d -> d.governor() == date.governor()
                                && Set.of("obj", "aux", "ccomp", "xcomp").contains(d.shortRelation()));
    }

    private Lean lean(Sentence sentence, int token, int farthest) {
        String pos = sentence.tokens().get(token).pos();
        boolean forward = forwardWords.contains(SentenceTree.lemma(sentence, token));
        List<Integer> helpers = helpers(sentence, token);
        boolean verbal = pos.startsWith("VB");
        if (isDue(sentence, token)) {
            return Lean.NEAR;
        }
        if (!verbal && isEnded(sentence, token)) {
            return Lean.PAST;
        }
        if (!verbal && helpers.isEmpty() || farthest == 0) {
            return forward && !verbal ? Lean.FUTURE : above(sentence, token, farthest);
        }
        if (has(sentence, helpers, "MD")) {
            return has(sentence, helpers, "VB") && pos.equals("VBN") && !forward && haveHelps(sentence, helpers)
                    ? Lean.PAST
                    : Lean.FUTURE;
        }
        if (isFormerPlan(sentence, token, helpers)) {
            return Lean.NEAR;
        }
        if (pos.equals("VB") && isPresentBe(sentence, helpers)) {
            return Lean.FUTURE; // "the two are to meet on May 20, she said"
        }
        if (pos.equals("VB") && !has(sentence, helpers, "VBD") && !has(sentence, helpers, "VBZ")) {
            return infinitive(sentence, token, farthest);
        }
        return finite(sentence, token, helpers, forward, farthest);
    }

    /** "to meet again after a round of talks on Monday ended": the parser takes what is told in the past for a participle. */
    private static boolean isEnded(Sentence sentence, int noun) {
        return sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == noun
                        && d.relation().equals("acl")
                        && sentence.tokens().get(d.dependent()).pos().equals("VBD"));
    }

    /** "will appear together after agreeing at a meeting on Monday": what was agreed on lies behind. */
    private static boolean isBehind(Sentence sentence, int verb) {
        return SentenceTree.governor(sentence, verb)
                .filter(up -> up.relation().equals("advcl:after"))
                .isPresent();
    }

    private Lean finite(Sentence sentence, int token, List<Integer> helpers, boolean forward, int farthest) {
        String pos = sentence.tokens().get(token).pos();
        boolean past = pos.equals("VBD") || has(sentence, helpers, "VBD");
        boolean present = pos.equals("VBZ") || pos.equals("VBP") || has(sentence, helpers, "VBZ", "VBP");
        boolean clausalSubject = SentenceTree.governor(sentence, token)
                .filter(d -> d.shortRelation().equals("csubj"))
                .isPresent();
        boolean calledOff = SentenceTree.governor(sentence, token)
                .filter(d -> d.shortRelation().equals("ccomp"))
                .filter(d -> CalledOff.isSaidBy(sentence, d.governor()))
                .isPresent();
        if (forward && (clausalSubject || calledOff && helpers.isEmpty())) {
            return Lean
                    .FUTURE; // "a meeting planned for Thursday was cancelled", "cancels a meeting planned for Thursday"
        }
        if (forward && (present || pos.equals("VBN") && helpers.isEmpty())) {
            return haveHelps(sentence, helpers) ? Lean.NEAR : Lean.FUTURE;
        }
        if (forward && pos.equals("VBN")) {
            return Lean.NEAR;
        }
        if (past || pos.equals("VBN") && (helpers.isEmpty() || haveHelps(sentence, helpers))) {
            return Lean.PAST;
        }
        if (pos.equals("VBG")
                && (forward || WISHING.contains(SentenceTree.lemma(sentence, token)))
                && isBehind(sentence, token)) {
            return Lean.PAST;
        }
        if (pos.equals("VBG")) {
            return present ? Lean.FUTURE : above(sentence, token, farthest);
        }
        return pos.equals("VBZ") || pos.equals("VBP") ? Lean.PRESENT : Lean.NEAR;
    }

    private Lean infinitive(Sentence sentence, int token, int farthest) {
        Optional<Dependency> up = SentenceTree.governor(sentence, token).filter(d -> d.governor() != Dependency.ROOT);
        if (up.isEmpty()
                || forwardWords.contains(SentenceTree.lemma(sentence, up.get().governor()))
                || WISHING.contains(SentenceTree.lemma(sentence, up.get().governor()))) {
            return Lean.FUTURE;
        }
        if (isWilled(sentence, up.get())) {
            return isJudged(sentence, up.get().governor()) ? Lean.NEAR : Lean.FUTURE;
        }
        Lean above = lean(sentence, up.get().governor(), farthest - 1);
        return above == Lean.NEAR ? Lean.FUTURE : above;
    }

    /** "a plan to meet", "announced a plan to meet", where the parser hangs what is planned on the verb. */
    private static boolean isWilled(Sentence sentence, Dependency way) {
        return WILL.contains(SentenceTree.lemma(sentence, way.governor()))
                || way.relation().equals("xcomp")
                        && sentence.dependencies().stream()
                                .anyMatch(d -> d.governor() == way.governor()
                                        && d.relation().equals("obj")
                                        && d.dependent() > way.governor()
                                        && d.dependent() < way.dependent()
                                        && WILL.contains(SentenceTree.lemma(sentence, d.dependent())));
    }

    private static boolean isJudged(Sentence sentence, int token) {
        return JUDGING.contains(SentenceTree.lemma(sentence, token))
                || SentenceTree.governor(sentence, token)
                        .filter(d -> d.governor() != Dependency.ROOT)
                        .filter(d -> JUDGING.contains(SentenceTree.lemma(sentence, d.governor())))
                        .isPresent();
    }

    private Lean above(Sentence sentence, int token, int farthest) {
        return SentenceTree.governor(sentence, token)
                .filter(d -> d.governor() != Dependency.ROOT && farthest > 0)
                .map(d -> lean(sentence, d.governor(), farthest - 1))
                .orElse(Lean.NEAR);
    }

    private static List<Integer> helpers(Sentence sentence, int token) {
        return sentence.dependencies().stream()
                .filter(d -> d.governor() == token && Set.of("aux", "cop").contains(d.shortRelation()))
                .map(Dependency::dependent)
                .toList();
    }

    private static boolean has(Sentence sentence, List<Integer> tokens, String... tags) {
        return tokens.stream()
                .anyMatch(i -> Set.of(tags).contains(sentence.tokens().get(i).pos()));
    }

    /** "talks that were to begin on Thursday", "which was due to be held on May 3": the day may yet come. */
    private static boolean isFormerPlan(Sentence sentence, int token, List<Integer> helpers) {
        boolean infinitive = sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == token
                        && d.relation().equals("mark")
                        && SentenceTree.lemma(sentence, d.dependent()).equals("to"));
        return infinitive
                && helpers.stream()
                        .anyMatch(i -> SentenceTree.lemma(sentence, i).equals("be")
                                && sentence.tokens().get(i).pos().equals("VBD"));
    }

    /** "had been due to take place on Thursday", of which the parser makes a preposition. */
    private static boolean isDue(Sentence sentence, int token) {
        return sentence.dependencies().stream()
                .anyMatch(d -> d.governor() == token
                        && d.shortRelation().equals("case")
                        && SentenceTree.lemma(sentence, d.dependent()).equals("due"));
    }

    private static boolean isPresentBe(Sentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .anyMatch(i -> SentenceTree.lemma(sentence, i).equals("be")
                        && Set.of("VBZ", "VBP")
                                .contains(sentence.tokens().get(i).pos()));
    }

    private static boolean haveHelps(Sentence sentence, List<Integer> helpers) {
        return helpers.stream().anyMatch(i -> SentenceTree.lemma(sentence, i).equals("have"));
    }
}
