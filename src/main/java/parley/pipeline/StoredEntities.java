package parley.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.map.EvidenceReader;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.store.KnowledgeStore;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;

/** Finds articles' entities of certain names in a store: each as an article that says nothing else. */
final class StoredEntities {
    private static final String DESCRIBE =
            """
              GRAPH ?g {
                ?ae rdfs:label ?label ; parley:kind ?kind .
                OPTIONAL { ?ae skos:exactMatch ?item }
                OPTIONAL { ?ae parley:affiliation ?country }
                OPTIONAL { ?g schema:datePublished ?day }
                OPTIONAL { ?claim rdf:object ?ae ; parley:within ?outer }
              }
            }
            """;
    private static final String BY_NAME =
            """
            SELECT ?g ?ae ?label ?kind ?item ?country ?day ?outer WHERE {
              VALUES ?name { %s }
              { ?name parley:mentionedAs ?ae } UNION { ?name dct:isReplacedBy ?e . ?e parley:mentionedAs ?ae }
            """
                    + DESCRIBE;
    private static final String BY_ITEM =
            """
            SELECT ?g ?ae ?label ?kind ?item ?country ?day ?outer WHERE {
              VALUES ?name { %s }
              ?name parley:mentionedAs ?ae .
            """
                    + DESCRIBE;
    private static final String LINKED =
            """
            SELECT ?g ?ae ?label ?kind ?item ?country ?day WHERE {
              VALUES ?label { %s }
              GRAPH ?g {
                ?ae rdfs:label ?label ; skos:exactMatch ?item ; parley:kind ?kind .
                OPTIONAL { ?ae parley:affiliation ?country }
                OPTIONAL { ?g schema:datePublished ?day }
              }
            }
            """;

    private final StoreRows rows;
    private final IriMinter minter;
    private final EvidenceReader reader = new EvidenceReader();

    /** @param holders IRIs of the articles in which one of the entities is a place within another */
    record Found(List<ArticleEvidence> articles, Set<String> holders) {}

    StoredEntities(KnowledgeStore store, IriMinter minter) {
        this.rows = new StoreRows(store);
        this.minter = minter;
    }

    /** The unlinked entities of shared names, and more. */
    Found ofNames(Collection<String> sharedNames) {
        return found(
                rows.select(BY_NAME, sharedNames.stream().map(minter::entity).toList()).stream()
                        .filter(row -> !row.contains("item"))
                        .toList());
    }

    /** All entities that are linked to these items or joined to them by name. */
    Found ofItems(Collection<String> qids) {
        return found(rows.select(BY_ITEM, qids.stream().map(minter::entity).toList()));
    }

    /** The linked entities of exactly these names. */
    Found linked(Collection<String> names) {
        return found(rows.select(
                LINKED, names.stream().map(NodeFactory::createLiteralString).toList()));
    }

    private Found found(List<Binding> found) {
        Map<String, Graph> graphs = new TreeMap<>();
        Set<String> holders = new TreeSet<>();
        for (Binding row : found) {
            Node article = row.get("g");
            Node entity = row.get("ae");
            Graph graph = graphs.computeIfAbsent(article.getURI(), iri -> GraphFactory.createDefaultGraph());
            graph.add(entity, Rdf.type, Parley.ArticleEntity);
            graph.add(entity, Rdfs.label, row.get("label"));
            graph.add(entity, Parley.kind, row.get("kind"));
            if (row.contains("item")) {
                graph.add(entity, Skos.exactMatch, row.get("item"));
            }
            if (row.contains("country")) {
                graph.add(entity, Parley.affiliation, row.get("country"));
            }
            if (row.contains("day")) {
                graph.add(article, Schema.datePublished, row.get("day"));
            }
            if (row.contains("outer")) {
                holders.add(article.getURI());
            }
        }
        List<ArticleEvidence> articles = graphs.entrySet().stream()
                .map(entry -> reader.read(entry.getKey(), entry.getValue()))
                .toList();
        return new Found(articles, holders);
    }
}
