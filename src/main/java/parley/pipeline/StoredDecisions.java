package parley.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.map.DecisionMapper;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;

/** What was decided about links, in a graph of its own beside those of the articles, which say what they said before. */
final class StoredDecisions {
    private static final String OF_ARTICLES =
            """
            SELECT ?s ?p ?o WHERE {
              VALUES ?article { %s }
              GRAPH ?g { ?s parley:decidesIn ?article ; ?p ?o FILTER (?p != parley:candidate) }
            }
            """;

    private final KnowledgeStore store;
    private final DecisionMapper mapper;

    StoredDecisions(KnowledgeStore store, IriMinter minter) {
        this.store = store;
        this.mapper = new DecisionMapper(minter, entity -> EvidenceResolver.sharedName(entity.name(), entity.kind()));
    }

    String graphName() {
        return mapper.graphName();
    }

    /** All of them, with their candidates, by the entity that they are about. */
    Map<EntityInArticle, LinkDecision> all() {
        return byEntity(mapper.read(store.article(graphName())));
    }

    Graph graph(Collection<LinkDecision> decisions) {
        return mapper.map(decisions);
    }

    /** The articles as decisions leave them. */
    SortedMap<String, ArticleEvidence> applyTo(SortedMap<String, ArticleEvidence> articles) {
        Graph found = GraphFactory.createDefaultGraph();
        new StoreRows(store)
                .select(
                        OF_ARTICLES,
                        articles.keySet().stream().map(NodeFactory::createURI).toList())
                .forEach(row -> found.add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        return apply(byEntity(mapper.read(found)), articles);
    }

    /** The articles as these decisions leave them. */
    static SortedMap<String, ArticleEvidence> apply(
            Map<EntityInArticle, LinkDecision> decisions, SortedMap<String, ArticleEvidence> articles) {
        if (decisions.isEmpty()) {
            return articles;
        }
        SortedMap<String, ArticleEvidence> applied = new TreeMap<>();
        articles.forEach((iri, article) -> applied.put(iri, apply(decisions, article)));
        return applied;
    }

    private static ArticleEvidence apply(Map<EntityInArticle, LinkDecision> decisions, ArticleEvidence article) {
        List<EntityEvidence> entities = article.entities().stream()
                .map(entity -> Optional.ofNullable(
                                decisions.get(new EntityInArticle(article.iri(), entity.name(), entity.kind())))
                        .map(decision -> decision.applyTo(entity))
                        .orElse(entity))
                .toList();
        return article.withEntities(entities);
    }

    private static Map<EntityInArticle, LinkDecision> byEntity(List<LinkDecision> decisions) {
        Map<EntityInArticle, LinkDecision> byEntity = new HashMap<>();
        decisions.forEach(decision -> byEntity.put(decision.entity(), decision));
        return byEntity;
    }
}
