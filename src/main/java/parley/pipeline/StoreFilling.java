package parley.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import parley.map.EvidenceReader;
import parley.model.ArticleEvidence;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;

/**
 * Fills a store. Articles go there in batches. Into an empty one what is known from them goes once, at the end, as long as
 * their evidence can be held in memory. Where it becomes too much, what is known grows with each further batch instead.
 */
final class StoreFilling {
    private final KnowledgeStore store;
    private final KnowledgeUpdater updater;
    private final MemoryLimits limits;
    private final EvidenceReader reader = new EvidenceReader();
    private final Map<String, Graph> batch = new TreeMap<>();
    private final Map<String, ArticleEvidence> evidence = new HashMap<>();
    private long quadsInBatch;
    private long held;
    private boolean growing;

    /** @param isEmpty whether the store is, and nobody sees it before the end */
    StoreFilling(KnowledgeStore store, KnowledgeUpdater updater, MemoryLimits limits, boolean isEmpty) {
        this.growing = !isEmpty;
        this.store = store;
        this.updater = updater;
        this.limits = limits;
    }

    /** Takes an article in, in the place of one of the same IRI. */
    void add(String iri, Graph graph) {
        batch.put(iri, graph);
        quadsInBatch += graph.size();
        if (!growing) {
            hold(iri, reader.read(iri, graph));
        }
        if (quadsInBatch >= limits.batch()) {
            flush();
        }
    }

    /** Whether an article of this IRI has been taken in. */
    boolean contains(String iri) {
        var found = new boolean[] {batch.containsKey(iri)};
        if (!found[0]) {
            store.read(data -> found[0] = data.containsGraph(NodeFactory.createURI(iri)));
        }
        return found[0];
    }

    /** Writes what is left, and what is known. */
    void finish() {
        flush();
        settle();
    }

    /** An article without entities and reports has no part in what is known. */
    private void hold(String iri, ArticleEvidence article) {
        ArticleEvidence before = article.entities().isEmpty() ? evidence.remove(iri) : evidence.put(iri, article);
        held += weight(article) - (before == null ? 0 : weight(before));
    }

    private static long weight(ArticleEvidence article) {
        return article.entities().size() + 5L * article.reports().size();
    }

    private void flush() {
        if (growing) {
            updater.apply(batch, Set.of());
        } else {
            store.write(StoreChange.putting(batch));
        }
        batch.clear();
        quadsInBatch = 0;
        if (held > limits.evidence()) {
            settle();
            growing = true;
        }
    }

    private void settle() {
        if (!growing) {
            store.write(StoreChange.putting(Map.of()).withKnowledge(List.of(), updater.known(evidence.values())));
            evidence.clear();
            held = 0;
        }
    }
}
