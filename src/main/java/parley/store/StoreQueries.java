package parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The few questions that a store itself needs answered, in SPARQL, so that any server can answer them. */
final class StoreQueries {
    static final Query DEFAULT_GRAPH = QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }");

    static final Query ANYTHING = QueryFactory.create("ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");

    private static final Var ARTICLE = Var.alloc("article");
    private static final Query DIGESTS = QueryFactory.create(
            """
            PREFIX parley: <https://w3id.org/parley#>
            SELECT ?article ?digest WHERE { GRAPH ?article { ?article parley:digest ?digest } }
            """);
    private static final Query ARTICLES = QueryFactory.create(
            """
            PREFIX parley: <https://w3id.org/parley#>
            SELECT ?article WHERE { GRAPH ?article { ?article a parley:Article } } ORDER BY ?article
            """);
    private static final Query GRAPH = QueryFactory.create(
            """
            CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?article { ?s ?p ?o } }
            """);
    private static final Query QUADS = QueryFactory.create(
            """
            SELECT ?g ?s ?p ?o WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }
            """);
    private static final int ARTICLES_PER_QUERY = 500;

    private StoreQueries() {}

    static Query graph(String iri) {
        return QueryTransformOps.replaceVars(GRAPH, Map.of(ARTICLE, NodeFactory.createURI(iri)));
    }

    static Map<String, String> digests(KnowledgeStore store, Collection<String> articles) {
        var result = new HashMap<String, String>();
        var all = List.copyOf(articles);
        for (int from = 0; from < all.size(); from += ARTICLES_PER_QUERY) {
            var some = all.subList(from, Math.min(from + ARTICLES_PER_QUERY, all.size()));
            Query query = DIGESTS.cloneQuery();
            query.setValuesDataBlock(new ArrayList<>(List.of(ARTICLE)), bindings(some));
            result.putAll(store.query(query, exec -> Iter.asStream(exec.select())
                    .collect(Collectors.toMap(
                            row -> row.get(ARTICLE).getURI(),
                            row -> row.get("digest").getLiteralLexicalForm(),
                            (one, other) -> one + " " + other))));
        }
        return result;
    }

    private static List<Binding> bindings(List<String> articles) {
        return articles.stream()
                .map(iri -> BindingFactory.binding(ARTICLE, NodeFactory.createURI(iri)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static List<String> articles(KnowledgeStore store) {
        return store.query(ARTICLES, exec -> Iter.asStream(exec.select())
                .map(row -> row.get(ARTICLE).getURI())
                .toList());
    }

    static void forEachQuad(KnowledgeStore store, Consumer<Quad> action) {
        store.query(QUADS, exec -> {
            exec.select().forEachRemaining(row -> action.accept(quad(row)));
            return action;
        });
    }

    private static Quad quad(Binding row) {
        Node graph = row.contains("g") ? row.get("g") : Quad.defaultGraphIRI;
        return Quad.create(graph, row.get("s"), row.get("p"), row.get("o"));
    }
}
