package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.map.EvidenceReader;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
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
    private static final String SELECT =
            """
            SELECT ?g ?ae ?label ?kind ?item ?country ?day ?outer WHERE {
              VALUES ?name { %s }
            """;

    /** Three queries, as in a union of them a store would look at every entity that it holds. */
    private static final List<String> BY_NAME = List.of(
            SELECT + "?name parley:mentionedAs ?ae ." + DESCRIBE,
            SELECT + "?name dct:isReplacedBy ?e . ?e parley:mentionedAs ?ae ." + DESCRIBE,
            SELECT
                    + """
                      GRAPH ?decisions { ?decision parley:unlinkedAs ?name ; parley:decidesIn ?g ; rdfs:label ?label }
                    """
                    + DESCRIBE);

    private static final String BY_ITEM = SELECT + "?name parley:mentionedAs ?ae ." + DESCRIBE;
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

    private static final String LINKED_BY_DECISION =
            """
            SELECT ?g ?ae ?label ?kind ?item ?country ?day WHERE {
              VALUES ?label { %s }
              GRAPH ?decisions { ?decision parley:acceptedItem ?accepted ; rdfs:label ?label ; parley:decidesIn ?g }
              GRAPH ?g {
                ?ae rdfs:label ?label ; parley:kind ?kind .
                OPTIONAL { ?ae skos:exactMatch ?item }
                OPTIONAL { ?ae parley:affiliation ?country }
                OPTIONAL { ?g schema:datePublished ?day }
              }
            }
            """;

    private final StoreRows rows;
    private final IriMinter minter;
    private final StoredDecisions decisions;
    private final EvidenceReader reader = new EvidenceReader();

    /** @param holders IRIs of the articles in which one of the entities is a place within another */
    record Found(List<ArticleEvidence> articles, Set<String> holders) {}

    StoredEntities(KnowledgeStore store, IriMinter minter) {
        this.rows = new StoreRows(store);
        this.minter = minter;
        this.decisions = new StoredDecisions(store, minter);
    }

    /** The entities of shared names that have no link, or have it by a decision alone. */
    Found ofNames(Collection<String> sharedNames) {
        List<Node> names = sharedNames.stream().map(minter::entity).toList();
        Found all = found(BY_NAME.stream()
                .flatMap(query -> rows.select(query, names).stream())
                .toList());
        List<ArticleEvidence> unlinked = new ArrayList<>();
        for (ArticleEvidence article : all.articles()) {
            List<EntityEvidence> entities = article.entities().stream()
                    .filter(entity -> entity.qid().isEmpty() || entity.isLinkedByDecision())
                    .toList();
            if (!entities.isEmpty()) {
                unlinked.add(article.withEntities(entities));
            }
        }
        Set<String> kept = unlinked.stream().map(ArticleEvidence::iri).collect(Collectors.toSet());
        return new Found(unlinked, all.holders().stream().filter(kept::contains).collect(Collectors.toSet()));
    }

    /** All entities that are linked to these items or joined to them by name. */
    Found ofItems(Collection<String> qids) {
        return found(rows.select(BY_ITEM, qids.stream().map(minter::entity).toList()));
    }

    /** The linked entities of exactly these names. */
    Found linked(Collection<String> names) {
        List<Node> labels = names.stream().map(NodeFactory::createLiteralString).toList();
        List<Binding> linked = new ArrayList<>(rows.select(LINKED, labels));
        linked.addAll(rows.select(LINKED_BY_DECISION, labels));
        return found(linked);
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
        SortedMap<String, ArticleEvidence> articles = new TreeMap<>();
        graphs.forEach((iri, graph) -> articles.put(iri, reader.read(iri, graph)));
        return new Found(List.copyOf(decisions.applyTo(articles).values()), holders);
    }
}
