package parley.validate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/** Checks graphs against shapes. Safe to call from many threads at once. */
public final class GraphValidator {
    private static final Comparator<Violation> IN_ORDER = Comparator.comparing(Violation::focusNode)
            .thenComparing(Violation::shape)
            .thenComparing(Violation::message);

    private final Shapes shapes;

    public GraphValidator(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
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
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(name, entry))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Violation violation(Optional<String> graph, ReportEntry entry) {
        return new Violation(graph, text(entry.focusNode()), text(entry.source()), entry.message());
    }

    private static String text(Node node) {
        return node.toString();
    }
}
