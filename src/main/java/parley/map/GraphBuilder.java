package parley.map;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Rdf;

/** Collects triples; what is absent adds none. */
final class GraphBuilder {
    private final Graph graph = GraphFactory.createDefaultGraph();

    GraphBuilder add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
        return this;
    }

    GraphBuilder add(Node subject, Node predicate, Optional<Node> object) {
        object.ifPresent(node -> graph.add(subject, predicate, node));
        return this;
    }

    GraphBuilder type(Node subject, Node type) {
        return add(subject, Rdf.type, type);
    }

    Graph graph() {
        return graph;
    }
}
