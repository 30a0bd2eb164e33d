package parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Certainty;
import parley.model.Dependency;
import parley.model.MeetingStatus;

/**
 * Reads the status of a meeting from tense, modals, negation and the words above it. The word that governs most closely
 * speaks first; a refusal, denial or cancellation above it has the last word.
 */
final class RealityReader {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "'d");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "should", "must", "would", "need");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "provided");
    private static final Set<String> AFTER = Set.of("during", "at", "upon");
    private static final Set<String> ATTENDING =
            Set.of("attend", "join", "participate", "appear", "skip", "boycott", "miss", "invite", "include");
    private static final Set<String> ARRIVING = Set.of("arrive", "land");
    private static final Set<String> LATER = Set.of("after", "following", "since");
    private static final Set<String> RANKS = Set.of("first", "last", "only", "latest", "second", "third");
    private static final Set<String> ASIDE = Set.of("as", "while", "because", "although", "though");
    private static final int HIGHEST = 5;

    private final Lexicon lexicon;
    private final TimeOrder orders = new TimeOrder();

    RealityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Reality read(MeetingFrame frame) {
        Optional<Reality> own = frame.noun() ? ofNoun(frame).or(() -> orders.read(frame)) : Optional.empty();
        if (frame.verb().isEmpty()) {
            return own.orElse(Reality.HELD);
        }
        int verb = frame.verb().get();
        Optional<Reality> clause = frame.noun() ? nounInClause(frame, verb) : Optional.of(ofVerb(frame.graph(), verb));
        boolean accepted = frame.verb()
                .filter(v -> frame.graph().lemma(v).equals("accept"))
                .isPresent();
        if (own.isPresent()
                && !accepted
                && clause.filter(c -> isNegative(c.status())).isEmpty()) {
            return own.get();
        }
        return clause.or(() -> own).orElse(Reality.HELD);
    }

    private static boolean isNegative(MeetingStatus status) {
        return status == MeetingStatus.CANCELLED
                || status == MeetingStatus.DENIED
                || status == MeetingStatus.REFUSED
                || status == MeetingStatus.POSTPONED;
    }

    /** What stands beside the noun: "a planned meeting", "the possibility of talks", "no meeting". */
    private Optional<Reality> ofNoun(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int noun : frame.anchors()) {
            if (!graph.isNoun(noun)) {
                continue;
            }
            for (int modifier : graph.children(noun, "amod", "compound", "advmod", "acl")) {
                Optional<Lexicon.Cue> cue = lexicon.cue(graph.word(modifier), "adjective")
                        .or(() ->
                                lexicon.cue(graph.lemma(modifier), "verb").filter(c -> graph.hasTag(modifier, "VBN")));
                if (cue.isPresent()) {
                    return cue.map(c -> new Reality(c.status(), c.certainty()));
                }
            }
            Optional<MeetingStatus> carried =
                    noun == frame.token() ? Optional.empty() : lexicon.carriedStatus(graph.lemma(noun));
            if (carried.isPresent()) {
                return carried.map(
                        s -> new Reality(s, s == MeetingStatus.PROPOSED ? Certainty.POSSIBLE : Certainty.CERTAIN));
            }
        }
        return Optional.empty();
    }

    private Optional<Reality> nounInClause(MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String lemma = graph.lemma(verb);
        if (frame.hangsAs("obj", "nsubj:pass", "xcomp", "dep")) {
            Reality clause = ofVerb(graph, verb);
            if (frame.hangsAs("nsubj:pass") && clause.status() == MeetingStatus.REFUSED) {
                return Optional.of(new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN));
            }
            Optional<MeetingStatus> phase = lexicon.lightVerb(graph.withParticle(verb))
                    .or(() -> lexicon.lightVerb(lemma))
                    .flatMap(Lexicon.LightVerb::phase);
            Optional<Lexicon.Cue> cue = cueOf(graph, verb);
            if (phase.isPresent() && clause.status() == MeetingStatus.HELD) {
                return phase.map(
                        s -> new Reality(s, s == MeetingStatus.PROPOSED ? Certainty.POSSIBLE : Certainty.CERTAIN));
            }
            if (phase.isEmpty() && cue.isPresent() && clause.status() == MeetingStatus.HELD) {
                return cue.map(c -> new Reality(c.status(), c.certainty()));
            }
            return Optional.of(clause);
        }
        if (frame.hangsAs("nsubj")) {
            Reality clause = ofVerb(graph, verb);
            if (clause.status() == MeetingStatus.REFUSED) {
                return Optional.of(new Reality(MeetingStatus.CANCELLED, Certainty.CERTAIN));
            }
            Optional<Lexicon.Cue> cue = cueOf(graph, verb);
            if (cue.isPresent() && clause.status() == MeetingStatus.HELD) {
                return cue.map(c -> new Reality(c.status(), c.certainty()));
            }
            return Optional.of(clause);
        }
        String preposition = frame.relation().substring(frame.relation().indexOf(':') + 1);
        if (LATER.contains(preposition)) {
            return Optional.of(Reality.HELD);
        }
        if (AFTER.contains(preposition)) {
            Reality clause = ofVerb(
                    graph, frame.isOccasion() ? graph.governor(verb, "xcomp").orElse(verb) : verb);
            return Optional.of(
                    clause.status() == MeetingStatus.PLANNED && !preposition.equals("at") ? Reality.HELD : clause);
        }
        Optional<MeetingStatus> part = lexicon.participatingStatus(lemma);
        Reality clause = ofVerb(graph, verb);
        if (part.isPresent() && clause.status() == MeetingStatus.HELD) {
            if (frame.trigger().lemma().equals("visit") && ARRIVING.contains(lemma)) {
                return Optional.of(new Reality(MeetingStatus.UNDERWAY, Certainty.CERTAIN));
            }
            return part.map(s -> new Reality(s, Certainty.CERTAIN));
        }
        Optional<Lexicon.Cue> cue =
                preposition.equals("for") || preposition.equals("to") ? cueOf(graph, verb) : Optional.empty();
        return cue.map(c -> new Reality(c.status(), c.certainty())).or(() -> Optional.of(clause));
    }

    /** "declined to say whether they met": what is open stays open, whoever speaks of it. */
    private static boolean isOpen(Reality reality) {
        return reality.status() == MeetingStatus.HYPOTHETICAL;
    }

    /** What a verb, or an adjective in its place, makes of what hangs on it. */
    private Optional<Lexicon.Cue> cueOf(SentenceGraph graph, int word) {
        return lexicon.cue(graph.withParticle(word), graph.hasTag(word, "JJ") ? "adjective" : "verb");
    }

    /** The reality of what a verb says, with all that governs it. */
    private Reality ofVerb(SentenceGraph graph, int verb) {
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
        return reality;
    }

    /** "as they meet in Oslo": a clause with a tense of its own, which what it stands beside leaves alone. */
    private static boolean isTensedAside(SentenceGraph graph, Dependency arc) {
        String tag = graph.token(arc.dependent()).pos();
        return arc.shortRelation().equals("advcl")
                && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD"))
                && graph.hasChildWithLemma(arc.dependent(), ASIDE, "mark");
    }

    private static Optional<Dependency> above(SentenceGraph graph, int verb) {
        return graph.governors(verb).stream()
                .filter(d -> SentenceGraph.matches(d, "xcomp", "ccomp", "advcl", "acl", "conj", "parataxis"))
                .filter(d -> !d.relation().startsWith("acl:relcl"))
                .findFirst();
    }

    private Reality tense(SentenceGraph graph, int verb) {
        boolean negated = !ATTENDING.contains(graph.lemma(verb))
                        && graph.hasChildWithLemma(verb, NOT, "advmod", "aux", "det", "neg")
                || graph.children(verb, "nsubj", "obj", "nsubj:pass").stream()
                        .anyMatch(n -> graph.hasChildWithLemma(n, Set.of("no"), "det", "neg"));
        List<String> auxiliaries = graph.children(verb, "aux", "aux:pass", "cop").stream()
                .map(graph::word)
                .toList();
        if (graph.hasChildWithLemma(verb, IF, "mark")) {
            return new Reality(MeetingStatus.HYPOTHETICAL, Certainty.POSSIBLE);
        }
        if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
            return negated
                    ? new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN)
                    : new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN);
        }
        if (auxiliaries.stream().anyMatch(MAY::contains)) {
            return new Reality(MeetingStatus.PROPOSED, Certainty.POSSIBLE);
        }
        boolean infinitive = graph.children(verb, "mark", "aux").stream()
                .anyMatch(m -> graph.word(m).equals("to"));
        if (negated) {
            return new Reality(infinitive ? MeetingStatus.REFUSED : MeetingStatus.DENIED, Certainty.CERTAIN);
        }
        if (infinitive && !auxiliaries.contains("have") && !isFeat(graph, verb)) {
            return new Reality(MeetingStatus.PLANNED, Certainty.CERTAIN);
        }
        return Reality.HELD;
    }

    /** "became the first to meet him" tells what was done, though it has no tense. */
    private static boolean isFeat(SentenceGraph graph, int verb) {
        return graph.governors(verb, "acl").stream()
                .anyMatch(noun ->
                        RANKS.contains(graph.word(noun)) || graph.hasChildWithLemma(noun, RANKS, "amod", "compound"));
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
        boolean negated = graph.hasChildWithLemma(governor, NOT, "advmod", "aux", "neg");
        Optional<Lexicon.Cue> cue = graph.isNoun(governor)
                ? lexicon.carriedStatus(graph.lemma(governor)).map(s -> new Lexicon.Cue(s, Certainty.POSSIBLE))
                : cueOf(graph, governor);
        boolean complement = SentenceGraph.matches(arc, "xcomp", "ccomp", "acl")
                || arc.shortRelation().equals("advcl") && below.status() == MeetingStatus.PLANNED;
        if (cue.isPresent() && complement) {
            Lexicon.Cue found = cue.get();
            boolean overrides = isNegative(found.status())
                    || below.status() == MeetingStatus.PLANNED
                    || below.status() == MeetingStatus.HELD
                            && !arc.shortRelation().equals("advcl");
            if (negated && found.status() == MeetingStatus.PLANNED) {
                return new Reality(MeetingStatus.REFUSED, Certainty.CERTAIN);
            }
            return overrides ? new Reality(found.status(), found.certainty()) : below;
        }
        if (graph.hasChildWithLemma(governor, IF, "mark") && complement) {
            return new Reality(MeetingStatus.HYPOTHETICAL, Certainty.POSSIBLE);
        }
        return below;
    }
}
