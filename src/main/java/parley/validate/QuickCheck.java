package parley.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Rdf;

/**
 * Finds out fast that a graph conforms: each constraint in SPARQL is asked once for the graph and not, as SHACL tells it, once
 * for each node in its target. It may find fault with what conforms, never the other way round.
 */
final class QuickCheck {
    private final Shapes others;
    private final List<Constraint> constraints = new ArrayList<>();

    /** @param target triples without which there is nothing that the query could be asked about */
    private record Constraint(Triple target, Op query) {}

    QuickCheck(Graph shapes) {
        Graph rest = GraphFactory.createDefaultGraph();
        shapes.find().forEachRemaining(rest::add);
        for (Triple triple : shapes.find(Node.ANY, SHACL.sparql, Node.ANY).toList()) {
            List<Triple> targets = targets(shapes, triple.getSubject());
            if (!targets.isEmpty()) {
                Op query = query(shapes, triple.getObject());
                targets.forEach(target -> constraints.add(new Constraint(target, query)));
                rest.delete(triple);
            }
        }
        this.others = Shapes.parse(rest);
    }

    /** True only if no shape is broken. */
    boolean conforms(Graph graph) {
        if (!ShaclValidator.get().conforms(others, graph)) {
            return false;
        }
        var context = ExecutionContext.create(DatasetGraphFactory.wrap(graph), ARQ.getContext());
        for (Constraint constraint : constraints) {
            if (graph.contains(constraint.target) && hasAnswer(constraint.query, context)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAnswer(Op query, ExecutionContext context) {
        QueryIterator answers = QC.execute(query, BindingRoot.create(), context);
        try {
            return answers.hasNext();
        } finally {
            answers.close();
        }
    }

    /** What its focus nodes are found by, where these are all of the shape's targets. */
    private static List<Triple> targets(Graph shapes, Node shape) {
        List<Triple> targets = new ArrayList<>();
        shapes.find(shape, SHACL.targetClass, Node.ANY)
                .mapWith(found -> Triple.create(Node.ANY, Rdf.type, found.getObject()))
                .forEachRemaining(targets::add);
        shapes.find(shape, SHACL.targetSubjectsOf, Node.ANY)
                .mapWith(found -> Triple.create(Node.ANY, found.getObject(), Node.ANY))
                .forEachRemaining(targets::add);
        boolean hasOthers = shapes.contains(shape, SHACL.targetObjectsOf, Node.ANY)
                || shapes.contains(shape, SHACL.targetNode, Node.ANY)
                || shapes.contains(Node.ANY, Node.ANY, shape);
        return hasOthers ? List.of() : targets;
    }

    private static Op query(Graph shapes, Node constraint) {
        var text = new StringBuilder();
        Node declarer = object(shapes, constraint, SHACL.prefixes);
        Iter.iter(shapes.find(declarer, SHACL.declare, Node.ANY))
                .map(Triple::getObject)
                .forEach(declaration -> text.append("PREFIX %s: <%s>%n"
                        .formatted(
                                object(shapes, declaration, SHACL.prefix).getLiteralLexicalForm(),
                                object(shapes, declaration, SHACL.namespace).getLiteralLexicalForm())));
        text.append(object(shapes, constraint, SHACL.select).getLiteralLexicalForm());
        return Algebra.optimize(Algebra.compile(QueryFactory.create(text.toString())));
    }

    private static Node object(Graph shapes, Node subject, Node property) {
        return shapes.find(subject, property, Node.ANY).next().getObject();
    }
}
