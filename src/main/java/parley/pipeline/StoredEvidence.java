package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.map.EvidenceReader;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.store.KnowledgeStore;

/** Reads what articles say back from a store, many at a time. */
final class StoredEvidence {
    private static final int ARTICLES_PER_QUERY = 200;
    private static final Var ARTICLE = Var.alloc("g");

    /** All of an article's graph but its mentions, its text and its run, which the knowledge does not depend on. */
    private static final Query STATEMENTS = QueryFactory.create(
            """
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX parley: <https://w3id.org/parley#>
            SELECT ?g ?s ?p ?o WHERE {
              GRAPH ?g { ?s ?p ?o }
              FILTER (?p NOT IN (nif:isString, nif:beginIndex, nif:endIndex, nif:anchorOf, nif:referenceContext,
                                 parley:evidence, parley:candidate))
            }
            """);

    private final KnowledgeStore store;
    private final StoredDecisions decisions;
    private final EvidenceReader reader = new EvidenceReader();

    StoredEvidence(KnowledgeStore store, IriMinter minter) {
        this.store = store;
        this.decisions = new StoredDecisions(store, minter);
    }

    /** The evidence of those of the articles that the store holds, by IRI, with what was decided about their links. */
    SortedMap<String, ArticleEvidence> read(Collection<String> articles) {
        return decisions.applyTo(asWritten(articles));
    }

    /** What those of the articles that the store holds say themselves, by IRI. */
    SortedMap<String, ArticleEvidence> asWritten(Collection<String> articles) {
        SortedMap<String, ArticleEvidence> evidence = new TreeMap<>();
        List<String> all = List.copyOf(articles);
        for (int from = 0; from < all.size(); from += ARTICLES_PER_QUERY) {
            List<String> some = all.subList(from, Math.min(from + ARTICLES_PER_QUERY, all.size()));
            graphs(some).forEach((iri, graph) -> evidence.put(iri, reader.read(iri, graph)));
        }
        return evidence;
    }

    private Map<String, Graph> graphs(List<String> articles) {
        Query query = STATEMENTS.cloneQuery();
        List<Binding> rows = articles.stream()
                .map(iri -> BindingFactory.binding(ARTICLE, NodeFactory.createURI(iri)))
                .toList();
        query.setValuesDataBlock(new ArrayList<>(List.of(ARTICLE)), new ArrayList<>(rows));
        return store.query(query, StoredEvidence::collect);
    }

    private static Map<String, Graph> collect(QueryExec exec) {
        Map<String, Graph> graphs = new TreeMap<>();
        exec.select().forEachRemaining(row -> {
            Node graph = row.get(ARTICLE);
            graphs.computeIfAbsent(graph.getURI(), iri -> GraphFactory.createDefaultGraph())
                    .add(Triple.create(row.get("s"), row.get("p"), row.get("o")));
        });
        return graphs;
    }
}
