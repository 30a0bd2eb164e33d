package parley.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Parley;
import parley.vocab.Rdfs;

/** What a store says of one thing, as RDF: its own statements, the meetings that name it, and the names of all in them. */
final class Description {
    private static final List<Node> NAMING =
            List.of(Parley.participant, Parley.nonParticipant, Parley.place, Parley.topic);

    private Description() {}

    /** The graph of an article is the description of what lies in it. */
    static Optional<DatasetGraph> of(StoreView store, String iri) {
        Graph known = store.data().getDefaultGraph();
        Node node = NodeFactory.createURI(iri);
        Graph told = GraphFactory.createDefaultGraph();
        known.find(node, Node.ANY, Node.ANY).forEachRemaining(told::add);
        NAMING.forEach(property -> known.find(Node.ANY, property, node).forEachRemaining(told::add));
        told.find().toList().forEach(triple -> {
            known.find(triple.getObject(), Rdfs.label, Node.ANY).forEachRemaining(told::add);
        });
        Node article = NodeFactory.createURI(StoreView.articleOf(iri));
        if (store.data().containsGraph(article)) {
            store.data().getGraph(article).find().forEachRemaining(told::add);
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(DatasetGraphFactory.wrap(told));
    }
}
