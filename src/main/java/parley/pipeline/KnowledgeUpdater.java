package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import parley.map.EvidenceReader;
import parley.map.KnowledgeMapper;
import parley.model.ArticleEvidence;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;

/**
 * Changes articles in a store together with what is known from them, each change in one transaction. The knowledge is
 * that of all articles in the store, whatever the order in which they came.
 */
final class KnowledgeUpdater {
    private final KnowledgeStore store;
    private final EvidenceResolver resolver;
    private final KnowledgeMapper mapper;
    private final StoredEvidence evidence;
    private final StoredDecisions decisions;
    private final EvidenceReader reader = new EvidenceReader();

    public KnowledgeUpdater(KnowledgeStore store, EvidenceResolver resolver, KnowledgeMapper mapper) {
        this.store = store;
        this.resolver = resolver;
        this.mapper = mapper;
        this.evidence = new StoredEvidence(store, mapper.minter());
        this.decisions = new StoredDecisions(store, mapper.minter());
    }

    /** The same for another store. */
    KnowledgeUpdater on(KnowledgeStore other) {
        return new KnowledgeUpdater(other, resolver, mapper);
    }

    /**
     * Puts articles in the place of those of the same IRI and takes others away. Of the knowledge only that is made anew
     * which the articles touched or touch now.
     *
     * @param put graphs by the article's IRI
     * @param remove IRIs of articles; those that the store does not hold are passed over
     */
    public void apply(Map<String, Graph> put, Set<String> remove) {
        Set<String> touched = new TreeSet<>(put.keySet());
        touched.addAll(remove);
        SortedMap<String, ArticleEvidence> written = new TreeMap<>();
        put.forEach((iri, graph) -> written.put(iri, reader.read(iri, graph)));
        ReadEvidence base = new ReadEvidence(evidence.read(touched), decisions.applyTo(written), touched);
        write(new StoreChange(new TreeMap<>(put), new TreeSet<>(remove), List.of(), List.of()), base);
    }

    /**
     * Puts decisions about links in the place of those that the store has. Of the knowledge only that is made anew which
     * depends on what they change.
     *
     * @param changed IRIs of the articles whose entities' decisions differ from those in the store
     */
    void decide(Map<EntityInArticle, LinkDecision> all, Set<String> changed) {
        ReadEvidence base = new ReadEvidence(
                evidence.read(changed), StoredDecisions.apply(all, evidence.asWritten(changed)), changed);
        write(StoreChange.putting(Map.of(decisions.graphName(), decisions.graph(all.values()))), base);
    }

    private void write(StoreChange change, ReadEvidence base) {
        ChangeScope scope = new ChangeScope(store, resolver, mapper.minter(), base);
        KnowledgePart old = KnowledgePart.of(base.stateBefore(), scope, resolver, mapper);
        KnowledgePart now = KnowledgePart.of(base.stateAfter(), scope, resolver, mapper);
        List<Triple> delete =
                new SharedTriples(store, mapper.minter(), old, now).unsupported(missing(old.graph(), now.graph()));
        store.write(change.withKnowledge(delete, missing(now.graph(), old.graph())));
    }

    /** What is known from these articles, if they are all that the store has. */
    List<Triple> known(Collection<ArticleEvidence> articles) {
        return mapper.map(resolver.resolve(articles)).find().toList();
    }

    /** Makes the knowledge anew from the articles in the store. */
    public void rebuild() {
        Graph before = store.knowledge();
        Graph after =
                mapper.map(resolver.resolve(evidence.read(store.articles()).values()));
        store.write(StoreChange.putting(Map.of()).withKnowledge(missing(before, after), missing(after, before)));
    }

    /** The triples of one graph that the other lacks. */
    private static List<Triple> missing(Graph graph, Graph other) {
        List<Triple> missing = new ArrayList<>();
        graph.find().filterDrop(other::contains).forEachRemaining(missing::add);
        return missing;
    }
}
