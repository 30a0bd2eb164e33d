package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Marks those of whom the text says that they do not take part, and finds whom they send instead. */
final class Absentees {
    private static final Set<String> TAKING_PART = WordList.words("taking-part");
    private static final Set<String> TO_COME = WordList.words("outlook-to-come");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> DECLINING = WordList.words("declining");
    private static final String[] CLAUSES = {"conj", "advcl", "parataxis", "dep", "acl"};

    private final AgentReader agents;
    private final Lexicon lexicon;
    private final Presences presences;

    Absentees(AgentReader agents, Lexicon lexicon) {
        this.agents = agents;
        this.lexicon = lexicon;
        this.presences = new Presences(lexicon);
    }

    void addTo(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        frame.verb().ifPresent(verb -> markSubject(parts, frame, verb));
        for (int anchor : frame.anchors()) {
            graph.children(anchor, "obl:without", "nmod:without").forEach(head -> addMissing(parts, graph, head));
            graph.children(anchor, "acl", "acl:relcl").stream()
                    .filter(clause -> isShunned(graph, clause))
                    .flatMap(clause -> graph.children(clause, "obl:by", "obl:agent").stream())
                    .forEach(head -> mark(parts, graph, head));
        }
        frame.verb().stream()
                .flatMap(verb -> graph.children(verb, "conj", "advcl", "parataxis").stream())
                .filter(clause -> staysAway(graph, clause))
                .forEach(clause -> graph.children(clause, "nsubj", "nsubj:pass").forEach(s -> mark(parts, graph, s)));
        frame.verb().ifPresent(verb -> graph.governors(verb, "acl:relcl").stream()
                .filter(who -> doesNotCome(graph, who, verb))
                .forEach(who -> mark(parts, graph, who)));
        presences
                .givenUp(frame)
                .filter(presence -> !graph.lemma(presence).equals("hosting"))
                .ifPresent(presence ->
                        graph.children(presence, "nmod:poss", "nmod:of").forEach(who -> mark(parts, graph, who)));
        addSent(parts, frame);
    }

    /** "Lind, who had been invited to the meeting, did not attend". */
    private static boolean doesNotCome(SentenceGraph graph, int who, int invited) {
        // Where the sentence has no verb of its own, the parser hangs its verb on the clause between.
        Stream<Integer> loose = graph.children(invited, "dep").stream()
                .filter(verb -> graph.children(verb, "nsubj").isEmpty());
        return Stream.concat(graph.governors(who, "nsubj").stream(), loose)
                .anyMatch(verb -> TAKING_PART.contains(graph.lemma(verb)) && isNegated(graph, verb));
    }

    /** "is not participating in", "did not attend", "was not invited to", "rejects a call to take part in". */
    private void markSubject(List<Argument> parts, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        boolean declines = graph.governor(verb, "xcomp")
                .map(graph::lemma)
                .filter(DECLINING::contains)
                .isPresent();
        boolean pointsBack = frame.trigger().needs().equals("back");
        boolean particle = !graph.children(verb, "compound:prt").isEmpty(); // "come up with" is another verb
        boolean away = pointsBack
                        && (graph.lemma(verb).equals("absent") || Attending.endOfStayingAway(graph, verb) > verb)
                || TAKING_PART.contains(particle ? graph.withParticle(verb) : graph.lemma(verb))
                        && (isNegated(graph, verb) || declines || isNotToCome(graph, verb) || isOfNeither(graph, verb));
        if (!away || !frame.noun() && !pointsBack || frame.hangsAs("nsubj")) {
            return;
        }
        if (pointsBack) {
            // Whatever the parser makes of a name half known: "Guinea's Alpha Condé stayed away".
            List.copyOf(parts).stream()
                    .map(Argument::agent)
                    .filter(agent -> agent.token() < verb)
                    .forEach(agent -> mark(parts, agent));
        }
        boolean bilateral =
                declines && graph.children(frame.token(), "nmod:with").size() == 1;
        for (int subject : Subjects.of(graph, verb)) {
            if (bilateral) {
                agents.read(graph, subject).stream()
                        .filter(a -> parts.stream().noneMatch(p -> p.agent().entity() == a.entity()))
                        .forEach(a -> parts.add(Argument.principal(a)));
            } else {
                mark(parts, graph, subject);
            }
        }
    }

    /** "is not expected to attend", "was not allowed to take part". */
    private static boolean isNotToCome(SentenceGraph graph, int verb) {
        return graph.governors(verb, "xcomp").stream()
                .anyMatch(above -> TO_COME.contains(graph.lemma(above)) && isNegated(graph, above));
    }

    /** "Neither Lind nor Okoro attended". */
    private static boolean isOfNeither(SentenceGraph graph, int verb) {
        return graph.children(verb, "nsubj").stream()
                .anyMatch(who -> graph.hasChildWithLemma(who, Set.of("neither"), "cc:preconj", "det", "cc"));
    }

    /** "but Chile was not invited", "while Chile stayed away"; one who stays away from something else is not meant. */
    private boolean staysAway(SentenceGraph graph, int clause) {
        boolean other =
                !graph.children(clause, "obl", "xcomp", "ccomp", "advcl").isEmpty();
        boolean object = graph.children(clause, "obj").stream()
                .anyMatch(o -> !graph.lemma(o).equals("part"));
        boolean stays = graph.lemma(clause).equals("stay")
                && graph.children(clause, "advmod").stream()
                        .anyMatch(a -> graph.word(a).equals("away"));
        boolean left = TAKING_PART.contains(graph.lemma(clause)) && isNegated(graph, clause);
        return !other && !object && (stays || left);
    }

    private boolean isShunned(SentenceGraph graph, int clause) {
        return graph.hasTag(clause, "VBN")
                && lexicon.lightVerb(graph.lemma(clause))
                        .filter(Lexicon.LightVerb::keepsAway)
                        .isPresent();
    }

    /** "met without Ukraine"; "without preconditions" names nobody. */
    private void addMissing(List<Argument> parts, SentenceGraph graph, int head) {
        agents.read(graph, head).stream().filter(Agent::isNamed).forEach(agent -> mark(parts, agent));
    }

    /** "skipped the summit, sending his deputy instead". */
    private void addSent(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        if (!frame.noun() || parts.stream().noneMatch(Argument::isAbsent)) {
            return;
        }
        Stream<Integer> sending = frame.anchors().stream()
                .flatMap(anchor -> graph.children(anchor, CLAUSES).stream())
                .filter(clause -> graph.lemma(clause).equals("send"));
        sending.flatMap(clause -> graph.children(clause, "obj").stream())
                .flatMap(sent -> agents.read(graph, sent).stream())
                .filter(agent -> agent.entity().isPerson())
                .filter(agent -> parts.stream().noneMatch(p -> p.agent().entity() == agent.entity()))
                .forEach(agent -> parts.add(Argument.principal(agent)));
    }

    private static boolean isNegated(SentenceGraph graph, int verb) {
        return graph.hasChildWithLemma(verb, NOT, "advmod", "aux", "neg");
    }

    private void mark(List<Argument> parts, SentenceGraph graph, int head) {
        agents.read(graph, head).forEach(agent -> mark(parts, agent));
    }

    private static void mark(List<Argument> parts, Agent agent) {
        parts.removeIf(a -> a.agent().entity() == agent.entity());
        parts.add(Argument.absent(agent));
    }
}
