package parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Dependency;
import parley.model.MeetingStatus;

/** Finds for each trigger of a sentence the word of the clause that it hangs on. */
final class FrameFinder {
    private static final Set<String> JOINING = Set.of("with", "between");
    private static final Set<String> PLANNING = WordList.words("planning");
    private static final Set<MeetingStatus> CHANGED = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);

    private final Lexicon lexicon;
    private final Vetoes vetoes;
    private final Carriers carriers;
    private final TriggerFinder triggers;

    FrameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.vetoes = new Vetoes(lexicon);
        this.carriers = new Carriers(lexicon);
        this.triggers = new TriggerFinder(lexicon);
    }

    List<MeetingFrame> find(SentenceGraph graph) {
        List<MeetingFrame> frames = new ArrayList<>();
        for (int token = 0; token < graph.size(); token++) {
            frame(graph, token).filter(f -> !vetoes.strike(f)).ifPresent(frames::add);
        }
        return frames;
    }

    private Optional<MeetingFrame> frame(SentenceGraph graph, int token) {
        Optional<Trigger> trigger = triggers.at(graph, token);
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        if (triggers.isVerb(graph, token)) {
            boolean noun = graph.governors(token, "compound", "amod").stream()
                    .anyMatch(head -> !graph.word(head).equals("those")); // "those present"
            return noun
                    ? Optional.empty()
                    : Optional.of(new MeetingFrame(
                            graph, trigger.get(), token, false, token, Optional.of(token), "self", List.of()));
        }
        return nounFrame(graph, trigger.get(), token);
    }

    private Optional<MeetingFrame> nounFrame(SentenceGraph graph, Trigger trigger, int token) {
        Optional<Integer> head = graph.governor(token, "compound");
        boolean joins = JOINING.contains(graph.word(token + 1));
        if (head.isPresent() && graph.isNoun(head.get()) && !joins) {
            return Optional.empty();
        }
        List<Integer> through = carriers.above(graph, token);
        int top = head(through, token);
        Optional<Dependency> up = predicate(graph, top)
                .or(() -> head.filter(h -> joins)
                        .flatMap(other -> clauseArc(graph, other))
                        .map(arc -> new Dependency(arc.governor(), token, arc.relation())))
                .or(() -> LooseNouns.behindTown(graph, top))
                .or(() -> clauseArc(graph, top)
                        .map(arc -> beforeDay(graph, arc))
                        .map(arc -> behindParticiple(graph, LooseNouns.behindPaper(graph, beforePurpose(graph, arc)))))
                .or(() -> ofGuests(graph, top))
                .or(() -> LooseNouns.arc(graph, top).map(arc -> LooseNouns.behindPaper(graph, arc)))
                .or(() -> behindVerb(graph, token));
        return Optional.of(new MeetingFrame(
                graph,
                trigger,
                token,
                true,
                top,
                up.map(Dependency::governor),
                up.map(Dependency::relation).orElse("none"),
                through));
    }

    /** "is in talks": the noun itself says what the clause says. */
    private static Optional<Dependency> predicate(SentenceGraph graph, int noun) {
        return graph.isPredicate(noun) ? Optional.of(new Dependency(noun, noun, "cop")) : Optional.empty();
    }

    /** "hosts the rebels and the parties for talks": the parser hangs the talks on the guests. */
    private Optional<Dependency> ofGuests(SentenceGraph graph, int noun) {
        return graph.governors(noun, "nmod:for").stream()
                .flatMap(guest -> graph.governors(guest, "obj").stream())
                .filter(verb -> graph.isVerb(verb)
                        && lexicon.takesPart(graph.lemma(verb), "for")
                        && lexicon.bringsObject(graph.lemma(verb)))
                .findFirst()
                .map(verb -> new Dependency(verb, noun, "obl:for"));
    }

    /** "hold a video conference and pledge support", where the parser takes the noun for the beginning of another clause. */
    private Optional<Dependency> behindVerb(SentenceGraph graph, int noun) {
        int before = noun - 1;
        while (before >= 0 && graph.token(before).pos().matches("DT|JJ|CD|NN|HYPH")) {
            before--;
        }
        boolean light = before >= 0
                && graph.isVerb(before)
                && lexicon.lightVerb(graph.lemma(before)).isPresent();
        return light ? Optional.of(new Dependency(before, noun, "obj")) : Optional.empty();
    }

    /** "arrives for a summit to discuss trade": the parser takes the summit for the one who discusses. */
    private static Dependency beforePurpose(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        boolean led = arc.shortRelation().equals("nsubj")
                && graph.children(verb, "mark").stream()
                        .anyMatch(m -> graph.word(m).equals("for") && m < arc.dependent());
        return graph.governor(verb, "advcl", "xcomp")
                .filter(above -> led && graph.isVerb(above))
                .map(above -> new Dependency(above, arc.dependent(), "obl:for"))
                .orElse(arc);
    }

    /**
     * "Talks mediated by Qatar began": the participle that the parser took for the verb gives way to the verb, and
     * so it does in "announced the end of talks held there".
     */
    private Dependency behindParticiple(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        Optional<Integer> above = graph.governor(verb, "csubj", "csubj:pass");
        if (above.isPresent() && graph.children(verb, "aux").isEmpty() && !isPresent(graph, verb)) {
            boolean passive = !graph.governors(verb, "csubj:pass").isEmpty();
            return new Dependency(above.get(), arc.dependent(), passive ? "nsubj:pass" : "nsubj");
        }
        Optional<Dependency> instead = ofChangedPlan(graph, arc).or(() -> ofSponsor(graph, arc));
        if (instead.isPresent()) {
            return instead.get();
        }
        boolean purpose = graph.token(verb).pos().equals("VB")
                && graph.children(verb, "mark").stream()
                        .anyMatch(m -> graph.word(m).equals("to"));
        boolean participle = arc.relation().equals("nsubj")
                && (purpose
                        || graph.token(verb).pos().equals("VBN")
                                && graph.children(verb, "aux", "aux:pass").isEmpty()
                        || isPlannedFor(graph, verb));
        if (!participle) {
            return arc;
        }
        Optional<Dependency> object = graph.governor(verb, "dep")
                .filter(v -> graph.isVerb(v) && v < arc.dependent())
                .map(v -> new Dependency(v, arc.dependent(), "obj"));
        return graph.children(verb, "dep").stream()
                .filter(graph::isVerb)
                .findFirst()
                .map(v -> new Dependency(v, arc.dependent(), arc.relation()))
                .or(() -> object)
                .orElse(arc);
    }

    /** "paid a call on Lind the same day": the parser takes the day for what is paid. */
    private static Dependency beforeDay(SentenceGraph graph, Dependency arc) {
        boolean day = graph.children(arc.governor(), "obj").stream().anyMatch(graph.sentence()::isInTime);
        return arc.relation().equals("iobj") && day ? new Dependency(arc.governor(), arc.dependent(), "obj") : arc;
    }

    /** "agrees to Norway sponsored talks", "to further talks": the parser takes the word between for what is agreed on. */
    private static Optional<Dependency> ofSponsor(SentenceGraph graph, Dependency arc) {
        int participle = arc.governor();
        boolean beside =
                (graph.hasTag(participle, "VBN") || graph.word(participle).equals("further"))
                        && arc.relation().equals("obj")
                        && graph.hasChildWithLemma(participle, Set.of("to"), "mark");
        return graph.governor(participle, "advcl", "xcomp")
                .filter(verb -> beside && graph.isVerb(verb))
                .map(verb -> new Dependency(verb, arc.dependent(), "obl:to"));
    }

    /** "A meeting arranged for Friday fell through": the parser takes the participle for the verb. */
    private static boolean isPlannedFor(SentenceGraph graph, int verb) {
        return graph.hasTag(verb, "VBD")
                && PLANNING.contains(graph.lemma(verb))
                && graph.children(verb, "obj").isEmpty()
                && !graph.children(verb, "obl:for", "obl:on").isEmpty();
    }

    private static boolean isPresent(SentenceGraph graph, int verb) {
        return graph.hasTag(verb, "VBZ") || graph.hasTag(verb, "VBP");
    }

    /** "cancels the summit planned for May": the parser takes what is cancelled for a clause, "the summit planned". */
    private Optional<Dependency> ofChangedPlan(SentenceGraph graph, Dependency arc) {
        int verb = arc.governor();
        boolean bare = graph.children(verb, "aux", "aux:pass", "mark").isEmpty()
                && graph.token(verb).pos().matches("VB[DN]");
        return graph.governor(verb, "ccomp")
                .filter(above -> bare && above < arc.dependent())
                .filter(above -> lexicon.cue(graph.withParticle(above), "verb")
                        .filter(cue -> CHANGED.contains(cue.status()))
                        .isPresent())
                .map(above -> new Dependency(above, arc.dependent(), "obj"));
    }

    /** The noun that stands for the meeting: the last of those that hand it on. */
    private static int head(List<Integer> through, int token) {
        return through.isEmpty() ? token : through.get(through.size() - 1);
    }

    /** The arc by which a noun hangs on the verb of its clause. */
    private Optional<Dependency> clauseArc(SentenceGraph graph, int noun) {
        return graph.governors(noun).stream()
                .filter(d -> graph.isVerb(d.governor())
                        || graph.hasTag(d.governor(), "JJ")
                        || isState(graph, d)
                        || isHolding(graph, d))
                .filter(d -> SentenceGraph.matches(
                        d, "obj", "nsubj", "obl", "nmod", "xcomp", "advcl", "iobj", "dep", "ccomp"))
                // "The talks, which should have begun, were postponed": what is said of them comes before what is said
                // beside.
                .min(Comparator.comparing(d -> graph.children(noun, "acl:relcl").contains(d.governor())));
    }

    /** "Oslo and Rome schedule a meeting": a verb to the parser, a noun to the tagger. */
    private boolean isHolding(SentenceGraph graph, Dependency arc) {
        return arc.relation().equals("obj")
                && graph.isNoun(arc.governor())
                && !graph.children(arc.governor(), "nsubj").isEmpty()
                && lexicon.lightVerb(graph.lemma(arc.governor())).isPresent();
    }

    /** "the talks are under way", "a meeting is out of the question". */
    private static boolean isState(SentenceGraph graph, Dependency arc) {
        return (arc.relation().equals("nsubj") || arc.relation().equals("obl:for"))
                && graph.isPredicate(arc.governor())
                && (!graph.children(arc.governor(), "case").isEmpty()
                        || graph.hasChildWithLemma(arc.governor(), NounReality.SUPPOSING, "aux"));
    }
}
