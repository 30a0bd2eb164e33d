package parley.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import parley.vocab.Rdf;

/** Reads a graph property by property. */
public final class GraphView {
    /** Parts are numbered in their IRIs from 1: shorter first puts 2 before 10. */
    private static final Comparator<Node> AS_NUMBERED =
            Comparator.comparingInt((Node node) -> node.toString().length()).thenComparing(node -> node.toString());

    private final Graph graph;

    public GraphView(Graph graph) {
        this.graph = graph;
    }

    public List<Node> instances(Node type) {
        return graph.find(Node.ANY, Rdf.type, type).mapWith(triple -> triple.getSubject()).toList().stream()
                .sorted(AS_NUMBERED)
                .toList();
    }

    public List<Node> all(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()
                .sorted(AS_NUMBERED)
                .toList();
    }

    public Optional<Node> one(Node subject, Node predicate) {
        return all(subject, predicate).stream().findFirst();
    }

    public Optional<String> text(Node subject, Node predicate) {
        return one(subject, predicate).map(Node::getLiteralLexicalForm);
    }

    public <E extends Enum<E>> Optional<E> code(Node subject, Node predicate, Class<E> type) {
        return one(subject, predicate).flatMap(node -> CodeList.read(type, node));
    }
}
