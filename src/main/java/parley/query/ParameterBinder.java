package parley.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import parley.failure.BadConfiguration;
import parley.query.QueryParameter.Need;

/**
 * Gives a query its values. A parameter is a variable with a block of its own, {@code VALUES ?since { UNDEF }}: the
 * block's rows are replaced in the parsed query, so that a value can never become syntax, and the same file runs in any
 * SPARQL tool.
 */
final class ParameterBinder {
    private final EntityFinder entities;

    ParameterBinder(EntityFinder entities) {
        this.entities = entities;
    }

    Query bind(NamedQuery query, Map<String, String> values) {
        values.keySet().forEach(name -> checkKnown(query, name));
        var nodes = new HashMap<Var, List<Node>>();
        for (QueryParameter parameter : query.parameters()) {
            String value = values.get(parameter.name());
            if (value != null) {
                nodes.put(Var.alloc(parameter.name()), nodes(query, parameter, value.strip()));
            } else if (parameter.need() == Need.REQUIRED) {
                throw new BadConfiguration("%s needs a value: -p %s=..., %s"
                        .formatted(
                                query.name(), parameter.name(), parameter.type().wanted()));
            }
        }
        return nodes.isEmpty() ? query.parsed() : QueryTransformOps.transform(query.parsed(), new Rows(nodes));
    }

    private static void checkKnown(NamedQuery query, String name) {
        var names = query.parameters().stream().map(QueryParameter::name).toList();
        if (!names.contains(name)) {
            throw new BadConfiguration("%s has no parameter %s; %s"
                    .formatted(
                            query.name(),
                            name,
                            names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names)));
        }
    }

    private List<Node> nodes(NamedQuery query, QueryParameter parameter, String value) {
        if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new BadConfiguration("%s: the value for %s holds half a character; give it as UTF-8"
                    .formatted(query.name(), parameter.name()));
        }
        try {
            return switch (parameter.type()) {
                case AGENT, PLACE -> entities.find(parameter.type(), value);
                case IRI -> List.of(GivenIri.node(value));
                case DATE ->
                    List.of(NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
                case INTEGER ->
                    List.of(NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger));
                case TEXT -> List.of(NodeFactory.createLiteralString(value));
            };
        } catch (DateTimeException | NumberFormatException | IRIException e) {
            throw new BadConfiguration(
                    "%s: '%s' will not do for %s: it wants %s"
                            .formatted(
                                    query.name(),
                                    value,
                                    parameter.name(),
                                    parameter.type().wanted()),
                    e);
        }
    }

    /** Replaces the rows of the blocks of single variables. */
    private static final class Rows extends ElementTransformCopyBase {
        private final Map<Var, List<Node>> values;

        Rows(Map<Var, List<Node>> values) {
            this.values = values;
        }

        @Override
        public Element transform(ElementData block) {
            if (block.getVars().size() != 1
                    || !values.containsKey(block.getVars().get(0))) {
                return block;
            }
            Var variable = block.getVars().get(0);
            List<Binding> rows = values.getOrDefault(variable, List.of()).stream()
                    .map(node -> BindingFactory.binding(variable, node))
                    .collect(Collectors.toList());
            return new ElementData(List.of(variable), rows);
        }
    }
}
