package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What {@link EntityFinder} asks. */
final class EntityQueries {
    private static final Var CLASS = Var.alloc("class");

    /** By ?item, a Wikidata item. */
    static final Query LINKED = query("{ ?entity skos:exactMatch ?item ; a ?any }");
    /** By ?name, as the store knows it. */
    static final Query NAMED = query("{ ?entity rdfs:label ?name ; a ?class }");
    /** By ?name, as some article has it. */
    static final Query CALLED =
            query("{ GRAPH ?article { ?called rdfs:label ?name } ?entity parley:mentionedAs ?called ; a ?class }");
    /** Every entity with its name. */
    static final Query NAMES = query("{ ?entity a ?class ; rdfs:label ?name }");

    private EntityQueries() {}

    private static Query query(String pattern) {
        return QueryFactory.create(
                """
                PREFIX parley: <https://w3id.org/parley#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?entity ?name WHERE %s ORDER BY ?entity
                """
                        .formatted(pattern));
    }

    /** The same query of the classes of a type only. */
    static Query ofClasses(Query query, ParameterType type) {
        Query narrow = query.cloneQuery();
        List<Binding> rows = new ArrayList<>();
        type.classes().forEach(node -> rows.add(BindingFactory.binding(CLASS, node)));
        narrow.setValuesDataBlock(new ArrayList<>(List.of(CLASS)), rows);
        return narrow;
    }

    /** The same query of one value only. */
    static Query with(Query query, String variable, Node value) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), value));
    }
}
