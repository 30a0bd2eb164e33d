package parley.extract;

import java.util.List;
import java.util.Set;
import parley.model.Attendance;
import parley.model.Role;

/** Adds those who come along, mediate, receive, or explicitly stay away. */
final class Companions {
    private static final Set<String> WITH_THEM = Set.of("accompany", "flank", "join");
    private static final Set<String> STAY_AWAY =
            Set.of("participate", "take", "attend", "join", "come", "invite", "appear", "go", "include");

    private final AgentReader agents;

    Companions(AgentReader agents) {
        this.agents = agents;
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
        frame.verb().ifPresent(v -> markAbsent(parts, frame, v));
    }

    private void addClause(List<Argument> parts, SentenceGraph graph, int clause) {
        String lemma = graph.lemma(clause);
        List<Integer> by = graph.children(clause, "obl:by", "obl:agent");
        if (WITH_THEM.contains(lemma)) {
            add(parts, graph, by, Role.DELEGATION_MEMBER);
        } else if (lemma.equals("mediate") || lemma.equals("broker") || lemma.equals("facilitate")) {
            add(parts, graph, by, Role.MEDIATOR);
        } else if (lemma.equals("host") || lemma.equals("chair")) {
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

    /** "is not participating in", "did not attend", "was not invited to", "will skip". */
    private void markAbsent(List<Argument> parts, MeetingFrame frame, int verb) {
        SentenceGraph graph = frame.graph();
        String lemma = graph.lemma(verb);
        boolean negated = graph.hasChildWithLemma(verb, Set.of("not", "n't", "never"), "advmod", "aux", "neg");
        boolean refuses = graph.governor(verb, "xcomp")
                .map(graph::lemma)
                .filter(g -> g.equals("refuse") || g.equals("decline") || g.equals("fail"))
                .isPresent();
        boolean staysAway =
                STAY_AWAY.contains(lemma) && (negated || refuses) && frame.noun() && !frame.hangsAs("nsubj");
        if (!staysAway) {
            return;
        }
        for (int subject : Subjects.of(graph, verb)) {
            for (Agent agent : agents.read(graph, subject)) {
                parts.removeIf(a -> a.agent().entity() == agent.entity());
                parts.add(Argument.absent(agent));
            }
        }
    }
}
