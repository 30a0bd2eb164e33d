package parley.validate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;

/** Checks graphs against shapes. Safe to call from many threads at once. */
public final class GraphValidator {
    private static final Comparator<Violation> IN_ORDER = Comparator.comparing(Violation::focusNode)
            .thenComparing(Violation::shape)
            .thenComparing(Violation::message);

    private final Shapes shapes;
    private final Map<Node, Node> ownerOfPart;
    private final QuickCheck quick;

    public GraphValidator(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.ownerOfPart = ownerOfPart(shapes);
        this.quick = new QuickCheck(shapes);
    }

    /** Checks against the shapes that Parley comes with. */
    public static GraphValidator standard() {
        InputStream turtle = GraphValidator.class.getResourceAsStream("/parley/ontology/shapes.ttl");
        if (turtle == null) {
            throw new IllegalStateException("the shapes are missing from the program");
        }
        return new GraphValidator(RDFParser.source(turtle).lang(Lang.TURTLE).toGraph());
    }

    /** What breaks a shape in this one graph, sorted; empty where it conforms. */
    public List<Violation> validate(Graph graph) {
        return validate(Optional.empty(), graph);
    }

    /** What breaks a shape in the default graph and then in each named one, each looked at by itself. */
    public List<Violation> validate(DatasetGraph data) {
        var violations = new ArrayList<>(validate(Optional.empty(), data.getDefaultGraph()));
        data.listGraphNodes()
                .forEachRemaining(
                        name -> violations.addAll(validate(Optional.of(name.toString()), data.getGraph(name))));
        return List.copyOf(violations);
    }

    private List<Violation> validate(Optional<String> name, Graph graph) {
        if (quick.conforms(graph)) {
            return List.of();
        }
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(name, entry))
                .sorted(IN_ORDER)
                .toList();
    }

    private Violation violation(Optional<String> graph, ReportEntry entry) {
        Node shape = ownerOfPart.getOrDefault(entry.source(), entry.source());
        return new Violation(graph, entry.focusNode().toString(), shape.toString(), entry.message());
    }

    /** Constraints on a property have no name of their own: they go by that of the shape that they are part of. */
    private static Map<Node, Node> ownerOfPart(Graph shapes) {
        Map<Node, Node> owners = new HashMap<>();
        shapes.find(Node.ANY, SHACL.property, Node.ANY).forEachRemaining(triple -> {
            owners.put(triple.getObject(), triple.getSubject());
        });
        return Map.copyOf(owners);
    }
}
