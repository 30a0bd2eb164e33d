package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Certainty;
import parley.model.Dependency;
import parley.model.MeetingStatus;

/** Reads what a verb claims, from its tense, modals and negation and from the words that govern it. */
final class VerbReality {
    static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "'d");
    static final Set<String> MAY = Set.of("may", "might", "could", "can", "should", "must", "would", "need", "ought");
    private static final Set<String> CAN = Set.of("can", "ca", "could", "would");
    private static final List<String> NO_ONE = List.of("nsubj", "obj", "nsubj:pass");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
    private static final Set<String> ATTENDING = WordList.words("attending");
    private static final Set<String> ASIDE = Set.of("as", "while", "because", "although", "though");
    private static final Set<String> ANSWERING = WordList.words("answering");
    private static final Set<String> WHEN = Set.of("when", "after", "since");
    private static final Set<String> WILL = WordList.words("will");
    private static final Set<String> PERHAPS = WordList.words("perhaps");
    private static final Set<String> ANNOUNCING = WordList.words("announcing");
    private static final int HIGHEST = 5;

    private final Lexicon lexicon;
    private final Stories stories;

    VerbReality(Lexicon lexicon, Stories stories) {
        this.lexicon = lexicon;
        this.stories = stories;
    }

    /** "declined to say whether they met": what is open stays open, whoever speaks of it. */
    private static boolean isOpen(Reality reality) {
        return reality.status() == MeetingStatus.HYPOTHETICAL;
    }

    /** The reality of what a verb says, with all that governs it. */
    Reality of(SentenceGraph graph, int verb) {
        Reality reality = tense(graph, verb);
        int at = verb;
        for (int step = 0; step < HIGHEST && !isOpen(reality); step++) {
            Optional<Dependency> up = above(graph, at);
            if (up.isEmpty() || isTensedAside(graph, up.get())) {
                break;
            }
            int governor = up.get().governor();
            reality = governed(graph, reality, at, governor, up.get());
            at = governor;
        }
        return reality.status() == MeetingStatus.HELD
                ? reality
                : ofJourney(graph, at).orElse(reality);
    }

    /** "as they meet in Oslo": a clause with a tense of its own, which what it stands beside leaves alone. */
    private static boolean isTensedAside(SentenceGraph graph, Dependency arc) {
        String tag = graph.token(arc.dependent()).pos();
        return arc.shortRelation().equals("advcl")
                && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD"))
                && (graph.hasChildWithLemma(arc.dependent(), ASIDE, "mark")
                        || Suppositions.ahead(graph, arc.dependent()).isPresent()
                        || tag.equals("VBD") && graph.hasChildWithLemma(arc.dependent(), WHEN, "mark", "advmod"));
    }

    private static Optional<Dependency> above(SentenceGraph graph, int verb) {
        return graph.governors(verb).stream()
                .filter(d -> SentenceGraph.matches(d, "xcomp", "ccomp", "advcl", "acl", "conj", "parataxis"))
                .filter(d -> !d.relation().startsWith("acl:relcl"))
                .findFirst();
    }

    /** "no statement", but not "a statement and no treaty". */
    private static boolean areNone(SentenceGraph graph, List<Integer> things) {
        return !things.isEmpty()
                && things.stream().allMatch(n -> graph.hasChildWithLemma(n, Set.of("no"), "det", "neg"));
    }

    private Reality tense(SentenceGraph graph, int verb) {
        boolean negated = !ATTENDING.contains(graph.lemma(verb))
                        && graph.hasChildWithLemma(verb, NOT, "advmod", "aux", "det", "neg")
                || Suppositions.isNoLonger(graph, verb)
                || NO_ONE.stream().anyMatch(relation -> areNone(graph, graph.children(verb, relation)));
        List<String> auxiliaries = graph.children(verb, "aux", "aux:pass", "cop").stream()
                .map(graph::word)
                .toList();
        Optional<Reality> supposed = Suppositions.read(graph, verb);
        if (supposed.isPresent()) {
            return supposed.get();
        }
        if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
            return Suppositions.isGivenUp(graph, verb, negated)
                    ? new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN)
                    : negated
                            ? new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN)
                            : new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN);
        }
        if (negated && auxiliaries.stream().anyMatch(CAN::contains)) {
            return new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN);
        }
        if (auxiliaries.stream().anyMatch(MAY::contains)) {
            return new Reality(MeetingStatus.PROPOSED, Certainty.POSSIBLE);
        }
        Optional<Lexicon.Cue> misread = graph.children(verb, "aux").stream()
                .filter(aux -> graph.isVerb(aux) && graph.word(aux + 1).equals("to"))
                .flatMap(aux -> lexicon.cueAt(graph, aux).stream())
                .findFirst();
        if (misread.isPresent() && !negated) {
            return new Reality(misread.get().status(), misread.get().certainty());
        }
        if (graph.governor(verb, "xcomp")
                .filter(modal -> graph.hasTag(modal, "MD"))
                .isPresent()) {
            return new Reality(MeetingStatus.PROPOSED, Certainty.POSSIBLE); // "ought to meet"
        }
        boolean perhaps = graph.hasChildWithLemma(verb, PERHAPS, "advmod");
        boolean infinitive = Infinitives.has(graph, verb, perhaps);
        if (Infinitives.isMissed(graph, verb)) {
            return new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN);
        }
        if (negated) {
            return new Reality(infinitive ? MeetingStatus.REFUSED : MeetingStatus.DENIED, Certainty.CERTAIN);
        }
        if (infinitive && !auxiliaries.contains("have") && !Infinitives.isFeat(graph, verb)) {
            return perhaps || Suppositions.isOnAWayThatMayBe(graph, verb)
                    ? new Reality(MeetingStatus.PROPOSED, Certainty.POSSIBLE)
                    : new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN);
        }
        return Reality.HELD;
    }

    /** "has no plans to meet", "sees no reason to meet". */
    private static boolean lacksWill(SentenceGraph graph, int verb) {
        return graph.children(verb, "obj", "nsubj").stream()
                .anyMatch(will -> WILL.contains(graph.lemma(will))
                        && (graph.hasChildWithLemma(will, Set.of("no"), "det", "neg")
                                || graph.hasChildWithLemma(verb, NOT, "advmod", "neg")));
    }

    /** "cancelled his trip to Lima, where he was to meet her": with the trip falls what was to be done there. */
    private Optional<Reality> ofJourney(SentenceGraph graph, int verb) {
        return graph.governors(verb, "acl:relcl").stream()
                .flatMap(place -> Stream.concat(
                        graph.governors(place, "obl", "obj", "nsubj:pass").stream(),
                        graph.governors(place, "nmod").stream()
                                .flatMap(trip -> graph.governors(trip, "obj", "nsubj:pass").stream())))
                .flatMap(v -> Stream.concat(
                        Stream.of(v).filter(made -> isOfJourney(graph, made, "obj", "nsubj:pass")),
                        // "postponed a visit planned for Friday, where": the parser makes a clause of what is
                        // postponed.
                        graph.governors(v, "ccomp").stream().filter(made -> isOfJourney(graph, v, "nsubj"))))
                .flatMap(v -> lexicon.cueAt(graph, v).stream())
                .map(cue -> new Reality(cue.status(), cue.certainty()))
                .filter(Reality::isTurnedDown)
                .findFirst();
    }

    private boolean isOfJourney(SentenceGraph graph, int verb, String... relations) {
        return graph.children(verb, relations).stream().anyMatch(trip -> lexicon.isJourney(graph.lemma(trip)));
    }

    /** "the palace announced that they would meet": a plan, told in the past. */
    private static boolean isToldPlan(SentenceGraph graph, int verb, int telling) {
        boolean would =
                graph.hasChildWithLemma(verb, Set.of("would"), "aux") && !Suppositions.isConditional(graph, verb);
        boolean byOthers = graph.children(verb, "nsubj").stream().noneMatch(s -> graph.hasTag(s, "PRP"))
                && graph.lemma(telling).equals("say");
        boolean dated = graph.children(verb, "obl").stream().anyMatch(graph.sentence()::isInTime);
        return would
                && (byOthers
                        || dated && graph.lemma(telling).equals("say")
                        || ANNOUNCING.contains(graph.lemma(telling)));
    }

    /** "is to meet": a tense of its own, which no one urges or asks for. */
    private static boolean isToDo(SentenceGraph graph, int verb) {
        return graph.hasChildWithLemma(verb, Set.of("be"), "aux")
                && graph.children(verb, "mark").stream()
                        .anyMatch(to -> graph.word(to).equals("to"));
    }

    private Optional<Lexicon.Cue> carried(SentenceGraph graph, int noun) {
        return lexicon.carriedStatus(graph.lemma(noun)).map(status -> new Lexicon.Cue(status, Certainty.POSSIBLE));
    }

    /** "voiced its readiness to meet": the parser hangs what one is ready for on the voicing. */
    private Optional<Lexicon.Cue> lent(SentenceGraph graph, int child, int governor) {
        return graph.children(child).stream()
                .filter(arc -> arc.relation().equals("nsubj:xsubj"))
                .map(Dependency::dependent)
                .filter(graph.children(governor, "obj")::contains)
                .filter(will -> !ANSWERING.contains(graph.lemma(governor)))
                .flatMap(will -> carried(graph, will).stream())
                .findFirst();
    }

    /** What a governing word makes of a reality below it. */
    private Reality governed(SentenceGraph graph, Reality below, int child, int governor, Dependency arc) {
        if (arc.shortRelation().equals("conj")) {
            Reality first = tense(graph, governor);
            boolean shares = graph.children(child, "aux", "mark").isEmpty()
                    && !graph.hasTag(child, "VBD")
                    && !graph.hasTag(child, "VBZ");
            return shares && below.status() == MeetingStatus.HELD ? first : below;
        }
        if (stories.isRejected(graph, governor)) {
            return new Reality(MeetingStatus.DENIED, Certainty.CERTAIN);
        }
        Optional<Reality> answered = Offers.answers(graph, governor)
                .flatMap(answering -> lexicon.cueAt(graph, answering).stream())
                .map(c -> new Reality(c.status(), c.certainty()))
                .findFirst();
        if (answered.isPresent()) {
            return answered.get();
        }
        boolean negated = graph.hasChildWithLemma(governor, NOT, "advmod", "aux", "neg", "det");
        Optional<Lexicon.Cue> cue = graph.isNoun(governor)
                ? carried(graph, governor)
                : lexicon.cueAt(graph, governor).or(() -> lent(graph, child, governor));
        boolean complement = SentenceGraph.matches(arc, "xcomp", "ccomp", "acl")
                || arc.shortRelation().equals("advcl") && below.status() == MeetingStatus.PLANNED;
        if (arc.shortRelation().equals("ccomp") && isToldPlan(graph, child, governor)) {
            return new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN);
        }
        if (cue.isPresent() && complement) {
            Lexicon.Cue found = cue.get();
            boolean overrides = new Reality(found.status(), found.certainty()).isTurnedDown()
                    || below.status() == MeetingStatus.PLANNED
                    || below.status() == MeetingStatus.HELD
                            && !arc.shortRelation().equals("advcl");
            if (isToDo(graph, child) && found.status() == MeetingStatus.PROPOSED) {
                return below;
            }
            if (negated && (found.status() == MeetingStatus.PLANNED || found.status() == MeetingStatus.PROPOSED)) {
                return new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN);
            }
            return overrides ? new Reality(found.status(), found.certainty()) : below;
        }
        if (lacksWill(graph, governor) && below.status() == MeetingStatus.PLANNED) {
            return new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN);
        }
        if (graph.hasChildWithLemma(governor, Suppositions.IF, "mark") && complement) {
            return new Reality(MeetingStatus.HYPOTHETICAL, Certainty.POSSIBLE);
        }
        return below;
    }
}
