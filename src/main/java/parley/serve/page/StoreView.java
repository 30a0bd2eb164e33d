package parley.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.export.meetings.EntityReader;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.export.meetings.MeetingReader;
import parley.map.GraphView;

/** What a store knows, inside one read transaction. */
final class StoreView {
    /** The newest first, those without a day last. */
    static final Comparator<KnownMeeting> NEWEST_FIRST = Comparator.comparing(
                    (KnownMeeting meeting) -> meeting.when().text(), Comparator.reverseOrder())
            .thenComparing(KnownMeeting::iri);

    private final DatasetGraph data;
    private final GraphView known;
    private final MeetingReader meetings;
    private final EntityReader entities;

    StoreView(DatasetGraph data) {
        this.data = data;
        this.known = new GraphView(data.getDefaultGraph());
        this.meetings = new MeetingReader(data);
        this.entities = new EntityReader(known);
    }

    DatasetGraph data() {
        return data;
    }

    GraphView known() {
        return known;
    }

    KnownMeeting meeting(String iri) {
        return meetings.read(iri);
    }

    KnownEntity entity(Node node) {
        return entities.read(node);
    }

    /** The meetings that have this as a value of the property, the newest first. */
    List<KnownMeeting> meetings(Node property, Node value) {
        return subjects(property, value).stream()
                .map(node -> meeting(node.toString()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    List<Node> subjects(Node property, Node value) {
        return data.getDefaultGraph()
                .find(Node.ANY, property, value)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** The graph of an article, or of what lies within one. */
    Optional<GraphView> article(String iri) {
        Node name = NodeFactory.createURI(articleOf(iri));
        return data.containsGraph(name) ? Optional.of(new GraphView(data.getGraph(name))) : Optional.empty();
    }

    static String articleOf(String within) {
        int fragment = within.indexOf('#');
        return fragment < 0 ? within : within.substring(0, fragment);
    }
}
