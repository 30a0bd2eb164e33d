package parley.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.failure.BadConfiguration;
import parley.map.GraphView;
import parley.model.MeetingStatus;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Schema;

/**
 * A part of a dataset: some meetings, whoever and whatever they name, and the whole graphs of the articles that report
 * them. That two people met is said only where one of these meetings says it.
 */
final class Selection {
    private static final List<Node> LEADING_ON =
            List.of(Parley.participant, Parley.nonParticipant, Parley.place, Parley.topic);

    private final DatasetGraph data;
    private final Graph known;
    private final GraphView view;

    Selection(DatasetGraph data) {
        this.data = data;
        this.known = data.getDefaultGraph();
        this.view = new GraphView(known);
    }

    /**
     * @param named IRIs of meetings, reports and articles; others are passed over
     * @throws BadConfiguration if there are IRIs and all of them are passed over
     */
    DatasetGraph of(Set<String> named) {
        Set<Node> meetings = meetings(named);
        if (meetings.isEmpty() && !named.isEmpty()) {
            throw new BadConfiguration("the answers name no meeting, report or article; choose a query that does,"
                    + " such as timeline or meetings-of-a-person");
        }
        Graph part = GraphFactory.createDefaultGraph();
        Set<Node> articles = new HashSet<>();
        for (Node meeting : meetings) {
            copy(meeting, part);
            view.all(meeting, Parley.reportedBy).forEach(report -> articles.add(article(report)));
        }
        for (Node entity : entities(meetings)) {
            known.find(entity, Node.ANY, Node.ANY)
                    .filterDrop(triple -> triple.getPredicate().equals(Parley.met))
                    .filterDrop(triple -> triple.getPredicate().equals(Parley.mentionedAs)
                            && !articles.contains(article(triple.getObject())))
                    .forEachRemaining(part::add);
        }
        meetings.stream()
                .filter(meeting -> view.code(meeting, Parley.status, MeetingStatus.class)
                        .filter(MeetingStatus::hasTakenPlace)
                        .isPresent())
                .forEach(meeting -> met(view.all(meeting, Parley.participant), part));
        DatasetGraph result = DatasetGraphFactory.create(part);
        articles.stream()
                .filter(data::containsGraph)
                .forEach(article -> result.addGraph(article, data.getGraph(article)));
        return result;
    }

    private Set<Node> meetings(Set<String> named) {
        Set<Node> meetings = new HashSet<>();
        for (String iri : named) {
            Node node = NodeFactory.createURI(iri);
            if (known.contains(node, Rdf.type, Parley.Meeting)) {
                meetings.add(node);
            }
            reporting(node, meetings);
            if (data.containsGraph(node)) {
                new GraphView(data.getGraph(node))
                        .instances(Parley.Report)
                        .forEach(report -> reporting(report, meetings));
            }
        }
        return meetings;
    }

    private void reporting(Node report, Set<Node> meetings) {
        known.find(Node.ANY, Parley.reportedBy, report)
                .mapWith(Triple::getSubject)
                .forEachRemaining(meetings::add);
    }

    private Set<Node> entities(Set<Node> meetings) {
        Set<Node> found = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>();
        meetings.forEach(meeting -> LEADING_ON.forEach(property -> next.addAll(view.all(meeting, property))));
        while (!next.isEmpty()) {
            Node entity = next.pop();
            if (found.add(entity)) {
                next.addAll(view.all(entity, Schema.containedInPlace));
            }
        }
        return found;
    }

    private void copy(Node subject, Graph part) {
        known.find(subject, Node.ANY, Node.ANY).forEachRemaining(part::add);
    }

    private void met(List<Node> participants, Graph part) {
        for (Node one : participants) {
            for (Node other : participants) {
                if (known.contains(one, Parley.met, other)) {
                    part.add(one, Parley.met, other);
                }
            }
        }
    }

    private static Node article(Node within) {
        String iri = within.toString();
        int fragment = iri.indexOf('#');
        return NodeFactory.createURI(fragment < 0 ? iri : iri.substring(0, fragment));
    }
}
