package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.EntityKind;

/**
 * Reads whom a visit is to: "visited Kabul to press Hamid Karzai on reform" has a host, and so has a visit on which a
 * deal is signed; a bare visit has none.
 */
final class VisitPurpose {
    private final AgentReader agents;
    private final ArticleNames names;
    private final Set<String> talking = WordList.words("visits.tsv", "talking");
    private final Set<String> deals = WordList.words("visits.tsv", "deal");

    VisitPurpose(AgentReader agents, ArticleNames names) {
        this.agents = agents;
        this.names = names;
    }

    /** Those who are visited. */
    List<Agent> hosts(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Agent> hosts = new ArrayList<>();
        for (int anchor : frame.anchors()) {
            for (int clause : graph.children(anchor, "advcl", "xcomp", "acl")) {
                if (talking.contains(graph.lemma(clause))) {
                    graph.children(clause, "obj").forEach(o -> agents.read(graph, o).stream()
                            .filter(a -> a.entity().isPerson())
                            .forEach(hosts::add));
                }
                boolean signs = graph.lemma(clause).equals("sign")
                        && graph.children(clause, "obj").stream().anyMatch(o -> deals.contains(graph.lemma(o)));
                if (signs) {
                    hosts.addAll(countryVisited(frame));
                }
            }
        }
        return hosts;
    }

    private List<Agent> countryVisited(MeetingFrame frame) {
        SentenceGraph graph = frame.graph();
        List<Agent> found = new ArrayList<>();
        for (int anchor : frame.anchors()) {
            for (int token : graph.children(anchor, "nmod:to", "obl:to", "obl:for", "obl:in", "obj")) {
                names.at(graph.sentence().index(), token)
                        .filter(p -> p.entity().kind() == EntityKind.COUNTRY)
                        .ifPresent(p -> found.addAll(agents.read(graph, token)));
            }
        }
        return found;
    }
}
