package parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.MeetingStatus;
import parley.model.Role;

/**
 * Reads who takes part in a meeting from the clause that its noun stands in: "A held talks", "A is in talks", "A left for
 * talks", "A said at the summit".
 */
final class ClauseSides {
    private static final Set<String> BEHIND = Set.of("after", "following");
    private static final Set<String> SENDING = WordList.words("sending");
    private static final int HIGHEST = 3;

    private final SideReader sides;
    private final Lexicon lexicon;
    private final VerbSides verbs;
    private final OccasionSides told;
    private final Set<String> saying = WordList.words("saying");
    private final Set<String> throwing = WordList.words("speaking-at.tsv", "throwing");
    private final Set<String> occasions = WordList.words("speaking-at.tsv", "occasion");

    ClauseSides(SideReader sides, Lexicon lexicon, VerbSides verbs) {
        this.sides = sides;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.told = new OccasionSides(sides, verbs);
    }

    void addTo(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        Optional<Lexicon.LightVerb> light =
                lexicon.lightVerb(graph.withParticle(verb)).or(() -> lexicon.lightVerb(graph.lemma(verb)));
        if (frame.hangsAs("cop")) {
            if (isIn(graph, verb)) {
                sides.add(found, graph, Subjects.of(graph, verb), Role.PRINCIPAL);
            }
        } else if (frame.hangsAs("obj", "xcomp", "dep") && light.isPresent()) {
            boolean phase = light.get().phase().isPresent();
            boolean between = light.get().role() == Role.PRINCIPAL
                    && !graph.children(frame.token(), "nmod:between").isEmpty();
            boolean theirs = (phase && !frame.isWithOnly() || between)
                    && found.stream().map(a -> a.agent().entity()).distinct().count() > 1;
            if (light.get().role() == Role.HOST
                    && !graph.children(verb, "aux:pass").isEmpty()) { // "was granted an audience"
                found.replaceAll(a -> Argument.of(a.agent(), Role.HOST));
                sides.add(found, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
                sides.add(found, graph, graph.children(verb, "obl:with", "obl:by", "obl:agent"), Role.HOST);
            } else if (!theirs || light.get().keepsAway()) {
                addSubjects(found, graph, verbs.subjects(graph, verb), light.get());
            }
            sides.addWith(found, graph, verb);
            if (frame.trigger().takes("to")) {
                sides.add(found, graph, graph.children(verb, "obl:to", "iobj"), Role.PRINCIPAL);
                sides.add(found, graph, graph.children(frame.token(), "nmod:to"), Role.PRINCIPAL);
            }
        } else if (frame.hangsAs("nsubj")) {
            if (!lexicon.isVetoed("*", "with", graph.lemma(verb))) {
                sides.add(found, graph, graph.children(verb, "obl:with", "obl:between", "obl:among"), Role.PRINCIPAL);
            }
            if (graph.hasChildWithLemma(verb, Set.of("together"), "compound:prt", "advmod")) {
                sides.add(found, graph, graph.children(verb, "obj"), Role.PRINCIPAL);
            }
            addTeller(found, frame, verb);
            if (frame.hangsAs("nsubj:pass") && light.isPresent()) {
                addSubjects(found, graph, graph.children(verb, "obl:by", "obl:agent"), light.get());
            }
        } else if (frame.hangsAs("obl", "nmod", "advcl")) {
            addOblique(found, frame, verb);
        }
    }

    /** "President Lind says a meeting with Okoro could take place": the holder of a post who tells of it is the other side. */
    private void addTeller(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        boolean oneSide = found.stream().map(a -> a.agent().entity()).distinct().count() == 1;
        if (!oneSide || !found.get(0).agent().entity().isPerson() || !frame.isWithOnly()) {
            return;
        }
        EntityDraft other = found.get(0).agent().entity();
        graph.governors(verb, "ccomp").stream()
                .flatMap(telling -> graph.children(telling, "nsubj").stream())
                .flatMap(subject -> sides.read(graph, subject).stream())
                .filter(teller -> teller.isNamed() && teller.entity() != other)
                .filter(teller -> teller.entity()
                        .context()
                        .capacity()
                        .filter(c -> !c.toLowerCase(Locale.ROOT).contains("spokes"))
                        .isPresent())
                .findFirst()
                .ifPresent(teller -> found.add(Argument.principal(teller)));
    }

    /** "is in talks", "is on a call", not "is a meeting". */
    private static boolean isIn(SentenceGraph graph, int noun) {
        return graph.hasChildWithLemma(noun, Set.of("in", "at", "on"), "case");
    }

    private void addOblique(List<Argument> found, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String preposition = frame.preposition();
        boolean sidesNamed = !found.isEmpty();
        if (lexicon.keepsAway(graph.lemma(verb))
                && lexicon.takesPart(graph.lemma(verb), preposition)
                && (!frame.isWithSomeone() || frame.opensWithout())) {
            addAbsent(found, graph, verb);
            return;
        }
        if (lexicon.keepsAway(graph.lemma(verb)) && lexicon.takesPart(graph.lemma(verb), preposition)) {
            sides.add(found, graph, verbs.subjects(graph, verb), Role.PRINCIPAL);
            return;
        }
        if (preposition.equals("at") && throwing.contains(graph.lemma(verb))) {
            return;
        }
        Optional<Integer> taking =
                told.isThingDone(graph, verb) ? Optional.empty() : takingPart(graph, verb, preposition);
        if (taking.isPresent()
                && (isToldBehind(frame, found, taking.get(), preposition)
                        || isWishedOfOthers(frame, found, taking.get(), preposition))) {
            return;
        }
        if (taking.isPresent() || sidesNamed && frame.isWithOnly()) {
            int at = taking.orElse(verb);
            int known = found.size();
            Role role = lexicon.lightVerb(graph.lemma(at))
                    .map(Lexicon.LightVerb::role)
                    .filter(Role.MEDIATOR::equals)
                    .orElse(Role.PRINCIPAL);
            sides.add(found, graph, goers(graph, at), role);
            if (taking.isEmpty() && found.size() == known) {
                addOwners(found, graph, verb);
            }
            if (taking.isEmpty() && found.size() == known) {
                addOfMainClause(found, graph, verb);
            }
            sides.add(found, graph, taking.isPresent() ? verbs.inviters(graph, at) : List.of(), Role.PRINCIPAL);
            sides.addWith(found, graph, at);
            boolean others = lexicon.bringsObjectAlone(graph.lemma(at)) && frame.isWithOnly();
            if (lexicon.bringsObject(graph.lemma(at)) && !others) {
                sides.add(found, graph, graph.children(at, "obj"), Role.PRINCIPAL);
            }
        } else {
            told.addTo(found, frame, verb);
        }
    }

    /** "Chile sends its envoy Lind to Oslo for talks": the one who is sent goes, else the one who does it. */
    private List<Integer> goers(SentenceGraph graph, int verb) {
        List<Integer> sent = SENDING.contains(graph.lemma(verb))
                ? graph.children(verb, "obj", "nsubj:pass").stream()
                        .filter(who -> sides.read(graph, who).stream()
                                .anyMatch(a -> a.isNamed() && a.entity().isPerson()))
                        .toList()
                : List.of();
        return sent.isEmpty() ? withAgreed(graph, verb, verbs.subjects(graph, verb)) : sent;
    }

    /** "Lind and Okoro agreed to build a dam, Lind said after the summit": both were there. */
    private List<Integer> withAgreed(SentenceGraph graph, int verb, List<Integer> tellers) {
        List<EntityDraft> telling = entities(graph, tellers);
        return Stream.concat(
                        tellers.stream(),
                        graph.children(verb, "ccomp").stream()
                                .filter(told -> graph.lemma(told).equals("agree"))
                                .map(told -> verbs.subjects(graph, told))
                                .filter(agreed -> entities(graph, agreed).containsAll(telling))
                                .flatMap(List::stream))
                .toList();
    }

    private List<EntityDraft> entities(SentenceGraph graph, List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> sides.read(graph, head).stream())
                .map(Agent::entity)
                .toList();
    }

    /** "the ministry said after talks between Lind and Okoro": who tells of it is none of the two. */
    private boolean isToldBehind(MeetingFrame frame, List<Argument> found, int verb, String preposition) {
        SentenceGraph graph = frame.graph();
        return (BEHIND.contains(preposition) || occasions.contains(preposition) && saying.contains(graph.lemma(verb)))
                && !graph.children(frame.token(), "nmod:between").isEmpty()
                && found.stream().map(a -> a.agent().entity()).distinct().count() > 1;
    }

    /** "calls for talks between Lind and Okoro": who calls for them is none of the two. */
    private boolean isWishedOfOthers(MeetingFrame frame, List<Argument> found, int verb, String preposition) {
        return lexicon.participatingStatus(frame.graph().lemma(verb), preposition)
                        .filter(status -> status == MeetingStatus.PROPOSED)
                        .isPresent()
                && !frame.graph().children(frame.token(), "nmod:between").isEmpty()
                && found.stream().map(a -> a.agent().entity()).distinct().count() > 1;
    }

    /** "Lind's remarks came after talks with Okoro": they are hers. */
    private void addOwners(List<Argument> found, SentenceGraph graph, int verb) {
        for (int subject : graph.children(verb, "nsubj")) {
            for (int owner : graph.children(subject, "nmod:poss")) {
                sides.read(graph, owner).stream()
                        .filter(agent -> agent.entity().isPerson())
                        .forEach(agent -> found.add(Argument.principal(agent)));
            }
        }
    }

    /** "defends a plan that costs jobs, in talks with Okoro": it is not the plan that talks. */
    private void addOfMainClause(List<Argument> found, SentenceGraph graph, int verb) {
        graph.governor(verb, "acl:relcl")
                .flatMap(thing -> graph.governor(thing, "obj", "obl"))
                .filter(graph::isVerb)
                .ifPresent(main -> sides.add(found, graph, verbs.subjects(graph, main), Role.PRINCIPAL));
    }

    /** The verb that says that its subject takes part: the one that the meeting hangs on, or one that governs it. */
    private Optional<Integer> takingPart(SentenceGraph graph, int verb, String preposition) {
        Optional<Integer> at = Optional.of(verb);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (lexicon.takesPart(graph.withParticle(at.get()), preposition)
                    || lexicon.takesPart(graph.lemma(at.get()), preposition)) {
                return at;
            }
            at = graph.governor(at.get(), "xcomp");
        }
        return Optional.empty();
    }

    /** Who withdraws from an event, or is barred from it. */
    private void addAbsent(List<Argument> found, SentenceGraph graph, int verb) {
        List<Integer> barred = graph.children(verb, "obj", "nsubj:pass");
        for (int head : barred.isEmpty() ? verbs.subjects(graph, verb) : barred) {
            sides.read(graph, head).forEach(agent -> found.add(Argument.absent(agent)));
        }
        sides.addWith(found, graph, verb);
    }

    private void addSubjects(List<Argument> found, SentenceGraph graph, List<Integer> heads, Lexicon.LightVerb light) {
        for (int head : heads) {
            for (Agent agent : sides.read(graph, head)) {
                found.add(light.keepsAway() ? Argument.absent(agent) : Argument.of(agent, light.role()));
            }
        }
    }
}
