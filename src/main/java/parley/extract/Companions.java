package parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Attendance;
import parley.model.Role;

/** Adds those who come along, mediate or receive. */
final class Companions {
    private static final Set<String> WITH_THEM = WordList.words("accompanying");

    private static final Set<String> MEDIATORS = WordList.words("mediator");
    private static final Set<String> ACTING = Set.of("act", "serve");
    private static final Set<String> MEDIATION = WordList.words("mediation");

    private static final Map<String, Role> HYPHENATED =
            Map.of("mediate", Role.MEDIATOR, "broker", Role.MEDIATOR, "facilitate", Role.MEDIATOR, "host", Role.HOST);

    private final AgentReader agents;
    private final Absentees absentees;

    Companions(AgentReader agents, Lexicon lexicon) {
        this.agents = agents;
        this.absentees = new Absentees(agents, lexicon);
    }

    void addTo(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int anchor : frame.anchors()) {
            for (int clause : graph.children(anchor, "advcl", "acl", "conj")) {
                addClause(parts, graph, clause);
            }
        }
        for (Argument part : List.copyOf(parts)) {
            if (part.agent().token() >= 0 && part.agent().entity().isPerson()) {
                graph.children(part.agent().token(), "acl", "acl:relcl")
                        .forEach(clause -> addClause(parts, graph, clause));
            }
        }
        if (frame.noun()) {
            graph.governors(frame.token(), "nsubj").forEach(participle -> addClause(parts, graph, participle));
        }
        addMediators(parts, frame);
        absentees.addTo(parts, frame);
        addBefore(parts, frame);
        addUnder(parts, frame);
    }

    /** "met, with Lind as go-between", "acted as mediator at talks". */
    private void addMediators(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (Argument part : List.copyOf(parts)) {
            if (part.agent().isNamed() && isAsMediator(graph, part.agent().token() + 1)) {
                add(parts, graph, List.of(part.agent().token()), Role.MEDIATOR);
            }
        }
        // "met, with Lind acting as go-between"
        frame.verb().stream()
                .flatMap(verb -> Stream.concat(
                        Stream.concat(Stream.of(verb), graph.governor(verb, "xcomp").stream()),
                        graph.children(verb, "advcl").stream()))
                .filter(acting -> ACTING.contains(graph.lemma(acting)) && isAsMediator(graph, acting + 1))
                .forEach(acting -> add(parts, graph, Subjects.of(graph, acting), Role.MEDIATOR));
    }

    /** "as a neutral mediator", "as go-between". */
    private static boolean isAsMediator(SentenceGraph graph, int as) {
        if (!graph.word(as).equals("as")) {
            return false;
        }
        int next = as + 1;
        while (graph.hasTag(next, "DT") || graph.hasTag(next, "JJ")) {
            next++;
        }
        boolean goBetween =
                graph.word(next).equals("go") && graph.word(next + 2).equals("between");
        return goBetween || MEDIATORS.contains(graph.lemma(next));
    }

    /** "resumed talks under the mediation of Qatar", "under the chairmanship of Lind". */
    private void addUnder(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        Stream.concat(frame.anchors().stream(), frame.verb().stream())
                .distinct()
                .flatMap(at -> graph.children(at, "nmod:under", "obl:under").stream())
                .filter(under -> MEDIATION.contains(graph.lemma(under)))
                .forEach(under -> add(parts, graph, graph.children(under, "nmod:of"), Role.MEDIATOR));
    }

    /** "Qatar-mediated talks", "Swiss-hosted talks". */
    private void addBefore(List<Argument> parts, MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        for (int participle : graph.children(frame.token(), "amod")) {
            Role role = HYPHENATED.getOrDefault(graph.lemma(participle), Role.PRINCIPAL);
            boolean joined = role != Role.PRINCIPAL && participle >= 2 && graph.hasTag(participle - 1, "HYPH");
            if (joined) {
                add(parts, graph, List.of(participle - 2), role);
            }
        }
    }

    private void addClause(List<Argument> parts, SentenceGraph graph, int clause) {
        String lemma = graph.lemma(clause);
        List<Integer> by = graph.children(clause, "obl:by", "obl:agent");
        if (WITH_THEM.contains(lemma)) {
            add(parts, graph, by, Role.DELEGATION_MEMBER);
        } else if (lemma.equals("mediate") || lemma.equals("broker") || lemma.equals("facilitate")) {
            add(parts, graph, by, Role.MEDIATOR);
        } else if (lemma.equals("host") || lemma.equals("chair") || lemma.equals("give")) {
            add(parts, graph, by, Role.HOST);
        } else if (lemma.equals("attend")) {
            add(parts, graph, by, Role.PRINCIPAL);
        }
    }

    private void add(List<Argument> parts, SentenceGraph graph, List<Integer> heads, Role role) {
        for (int head : heads) {
            for (Agent agent : agents.read(graph, head)) {
                parts.removeIf(a -> a.agent().entity() == agent.entity());
                parts.add(new Argument(agent, role, Attendance.ATTENDING, false, List.of(agent.evidence())));
            }
        }
    }
}
