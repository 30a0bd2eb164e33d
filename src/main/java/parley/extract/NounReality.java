package parley.extract;

import java.util.Optional;
import java.util.Set;
import parley.model.Certainty;
import parley.model.MeetingStatus;

/** Reads what is claimed of a meeting noun, from the words beside it and from its place in the clause. */
final class NounReality {
    private static final Set<String> COMING_ABOUT = WordList.words("coming-about");
    private static final Set<String> FORMERLY = WordList.words("formerly");
    private static final Set<String> AFTER = Set.of("during", "at", "upon");
    /** "refused to take part in talks", but "failed to agree in talks". */
    private static final Set<String> GOING_IN = WordList.words("entering");

    private static final Set<String> ARRIVING = WordList.words("arriving");
    /** "talks aimed at a truce": what the meeting is for, and nothing of whether it is held. */
    private static final Set<String> PURPOSE = WordList.words("aiming");

    private static final Set<String> LATER = Set.of("after", "following", "since");

    /** What may end goes on: "may break off the talks". */
    private static final Set<String> ENDING = WordList.words("ending");

    static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");

    private final Lexicon lexicon;
    private final VerbReality verbs;
    private final Stories stories;
    private final Presences presences;
    private final States states = new States();
    /** "tried to storm the meeting": there was one. */
    private final Set<String> intruding = WordList.words("speaking-at.tsv", "intruding");

    NounReality(Lexicon lexicon, VerbReality verbs, Stories stories) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.stories = stories;
        this.presences = new Presences(lexicon);
    }

    /** What stands beside the noun: "a planned meeting", "the possibility of talks", "no meeting". */
    Optional<Reality> beside(MeetingFrame frame) {
        if (presences.givenUp(frame).isPresent()) {
            return Optional.of(new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN));
        }
        SentenceGraph graph = frame.graph();
        for (int noun : frame.anchors()) {
            if (!graph.isNoun(noun)) {
                continue;
            }
            for (int modifier : graph.children(noun, "amod", "compound", "advmod", "acl")) {
                if (hasOwnSubject(graph, modifier)) {
                    continue;
                }
                Optional<Lexicon.Cue> cue = lexicon.cue(graph.word(modifier), "adjective")
                        .or(() -> lexicon.cue(graph.lemma(modifier), "verb")
                                .filter(c -> graph.hasTag(modifier, "VBN"))
                                .filter(c -> !PURPOSE.contains(graph.lemma(modifier))));
                if (cue.isPresent() && !isFormer(graph, modifier) && !isTakenUpAgain(frame, noun, cue.get())) {
                    return cue.map(c -> new Reality(c.status(), c.certainty()));
                }
            }
            Optional<MeetingStatus> carried =
                    !frame.through().contains(noun) ? Optional.empty() : lexicon.carriedStatus(graph.lemma(noun));
            if (carried.isPresent()) {
                return carried.map(
                        s -> new Reality(s, s == MeetingStatus.PROPOSED ? Certainty.POSSIBLE : Certainty.CERTAIN));
            }
        }
        return Optional.empty();
    }

    /** "the summit that her team is prepared for": what is prepared is the team. */
    private static boolean hasOwnSubject(SentenceGraph graph, int clause) {
        return graph.ownSubjects(clause).stream().anyMatch(subject -> !graph.hasTag(subject, "W"));
    }

    /** "a previously scheduled meeting was overshadowed": what it once was, it need not be now. */
    private static boolean isFormer(SentenceGraph graph, int modifier) {
        return graph.hasChildWithLemma(modifier, FORMERLY, "advmod") || FORMERLY.contains(graph.word(modifier - 1));
    }

    /** "the resumption of stalled talks": what came to a halt is not what the sentence tells. */
    private boolean isTakenUpAgain(MeetingFrame frame, int noun, Lexicon.Cue cue) {
        return cue.status() == MeetingStatus.POSTPONED
                && noun != frame.top()
                && lexicon.carriedStatus(frame.graph().lemma(frame.top())).isPresent();
    }

    /** What its clause says, by how the noun hangs on the verb. */
    Optional<Reality> inClause(MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String lemma = graph.lemma(verb);
        if (frame.hangsAs("nsubj") && endsLater(graph, verb)) {
            return Optional.of(new Reality(MeetingStatus.UNDERWAY, Certainty.CERTAIN));
        }
        if (frame.hangsAs("obj", "nsubj:pass", "xcomp", "dep")) {
            Reality clause = verbs.of(graph, verb);
            if (stories.isRejected(frame, verb)) {
                return Optional.of(new Reality(MeetingStatus.DENIED, Certainty.CERTAIN));
            }
            if (frame.hangsAs("nsubj:pass") && clause.status() == MeetingStatus.REFUSED) {
                return Optional.of(new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN));
            }
            if (clause.status() == MeetingStatus.PROPOSED && intruding.contains(lemma)) {
                return Optional.of(Reality.HELD);
            }
            if (clause.status() == MeetingStatus.PROPOSED && ENDING.contains(graph.withParticle(verb))) {
                return Optional.of(new Reality(MeetingStatus.UNDERWAY, clause.certainty()));
            }
            Optional<MeetingStatus> phase = lexicon.lightVerb(graph.withParticle(verb))
                    .or(() -> lexicon.lightVerb(lemma))
                    .flatMap(Lexicon.LightVerb::phase);
            Optional<Lexicon.Cue> cue = lexicon.cueAt(graph, verb);
            boolean givenUp = phase.filter(s -> new Reality(s, Certainty.CERTAIN).isTurnedDown())
                    .isPresent();
            if (phase.isPresent()
                    && (clause.status() == MeetingStatus.HELD || givenUp && clause.status() == MeetingStatus.PLANNED)) {
                return phase.map(
                        s -> new Reality(s, s == MeetingStatus.PROPOSED ? Certainty.POSSIBLE : Certainty.CERTAIN));
            }
            if (phase.isEmpty() && cue.isPresent() && clause.status() == MeetingStatus.HELD) {
                return cue.map(c -> new Reality(c.status(), c.certainty()));
            }
            return Optional.of(clause);
        }
        if (frame.hangsAs("obl:for") && graph.isPredicate(verb)) {
            return graph.children(verb, "nsubj").stream()
                    .flatMap(made -> lexicon.carriedStatus(graph.lemma(made)).stream())
                    .map(status -> new Reality(status, Certainty.CERTAIN))
                    .findFirst()
                    .or(() -> Optional.of(verbs.of(graph, verb))
                            .filter(there -> there.status() == MeetingStatus.PLANNED));
        }
        boolean onlyIf = graph.hasTag(verb, "JJ") && Suppositions.isConditional(graph, verb);
        if (frame.hangsAs("nsubj")
                && (graph.isPredicate(verb) || onlyIf)
                && graph.hasChildWithLemma(verb, SUPPOSING, "aux")) {
            return Optional.of(new Reality(MeetingStatus.HYPOTHETICAL, Certainty.POSSIBLE));
        }
        Optional<Reality> state = frame.hangsAs("nsubj") ? state(graph, verb) : Optional.empty();
        if (state.isPresent() || frame.hangsAs("nsubj") && graph.isPredicate(verb)) {
            return state;
        }
        if (isLeft(frame, verb)) {
            return Optional.of(new Reality(
                    frame.opensWithout() ? MeetingStatus.UNDERWAY : MeetingStatus.CANCELLED, Certainty.CERTAIN));
        }
        if (frame.hangsAs("nsubj")) {
            Reality clause = verbs.of(graph, verb);
            if (clause.status() == MeetingStatus.REFUSED
                    || clause.status() == MeetingStatus.DENIED && comesAbout(graph, verb)) {
                return Optional.of(new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN));
            }
            if (clause.status() == MeetingStatus.DENIED && bringsNothing(graph, verb)) {
                return Optional.of(Reality.HELD);
            }
            Optional<Lexicon.Cue> cue = lexicon.cueAt(graph, verb);
            boolean cameToNothing = graph.lemma(verb).equals("fail")
                    && !graph.children(verb, "xcomp").isEmpty(); // "the talks failed to reach a deal"
            boolean acts = cameToNothing
                    || frame.hangsAs("nsubj")
                            && !frame.hangsAs("nsubj:pass")
                            && graph.children(verb, "nsubj:pass", "aux:pass").isEmpty()
                            && !graph.children(verb, "obj").isEmpty(); // "the meeting sets a deadline"
            if (cue.isPresent() && !acts && clause.status() == MeetingStatus.HELD) {
                return cue.map(c -> new Reality(c.status(), c.certainty()));
            }
            return Optional.of(clause);
        }
        String preposition = frame.preposition();
        if (preposition.equals("without")) {
            return Optional.of(new Reality(MeetingStatus.DENIED, Certainty.CERTAIN));
        }
        if (LATER.contains(preposition)) {
            return Optional.of(Reality.HELD);
        }
        boolean within = preposition.equals("in") && !GOING_IN.contains(lemma);
        if (AFTER.contains(preposition) || within) {
            Reality clause = verbs.of(
                    graph, frame.isOccasion() ? graph.governor(verb, "xcomp").orElse(verb) : verb);
            if (frame.isOccasion() && clause.isTurnedDown()) {
                boolean ahead = graph.hasChildWithLemma(verb, Set.of("will"), "aux");
                return Optional.of(ahead ? new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN) : Reality.HELD);
            }
            return Optional.of(
                    clause.status() == MeetingStatus.PLANNED && !preposition.equals("at") ? Reality.HELD : clause);
        }
        Optional<MeetingStatus> part = lexicon.participatingStatus(graph, verb, preposition);
        Reality clause = verbs.of(graph, verb);
        if (part.isPresent() && clause.status() == MeetingStatus.HELD) {
            if (frame.trigger().lemma().equals("visit") && ARRIVING.contains(lemma)) {
                return Optional.of(new Reality(MeetingStatus.UNDERWAY, Certainty.CERTAIN));
            }
            return part.map(s -> new Reality(s, Certainty.CERTAIN));
        }
        Optional<Lexicon.Cue> cue =
                Set.of("for", "to", "as").contains(preposition) ? lexicon.cueAt(graph, verb) : Optional.empty();
        boolean deniedAbove = clause.isTurnedDown() && graph.hasTag(verb, "VBG");
        return cue.filter(c -> !deniedAbove)
                .map(c -> new Reality(c.status(), c.certainty()))
                .or(() -> Optional.of(clause));
    }

    /** "the talks are expected to end": what will end goes on. */
    private boolean endsLater(SentenceGraph graph, int verb) {
        return lexicon.cueAt(graph, verb)
                        .filter(cue -> !new Reality(cue.status(), cue.certainty()).isTurnedDown())
                        .isPresent()
                && graph.children(verb, "xcomp").stream().anyMatch(end -> ENDING.contains(graph.withParticle(end)));
    }

    /** "is under way", "is off". */
    private Optional<Reality> state(SentenceGraph graph, int verb) {
        if (graph.isPredicate(verb)) {
            return states.read(graph, verb);
        }
        boolean got = graph.lemma(verb).equals("get") && verbs.of(graph, verb).status() == MeetingStatus.HELD;
        return got || graph.lemma(verb).equals("be")
                ? graph.children(verb, "advmod", "xcomp").stream()
                        .flatMap(adverb -> states.read(graph, adverb).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "the talks yielded no deal", "did not bring one": they were held, unless it is their place that they did not take. */
    private static boolean bringsNothing(SentenceGraph graph, int verb) {
        return graph.children(verb, "nsubj:pass").isEmpty()
                && graph.children(verb, "obj").stream()
                        .anyMatch(thing -> !graph.lemma(thing).equals("place"));
    }

    /** "pulled out of a meeting with her": without one of the two there is none. */
    private boolean isLeft(MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String preposition = frame.preposition();
        return lexicon.keepsAway(graph.lemma(verb))
                && lexicon.takesPart(graph.lemma(verb), preposition)
                && frame.isWithSomeone();
    }

    /** "did not go ahead". */
    private static boolean comesAbout(SentenceGraph graph, int verb) {
        boolean last = verb + 1 >= graph.size();
        return COMING_ABOUT.contains(graph.lemma(verb) + (last ? "" : " " + graph.word(verb + 1)))
                || COMING_ABOUT.contains(graph.lemma(verb));
    }
}
