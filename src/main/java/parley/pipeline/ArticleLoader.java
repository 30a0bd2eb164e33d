package parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import parley.map.ArticleMapper;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.store.KnowledgeStore;

/**
 * Loads a run's articles into a store, in batches that make large transactions. An article whose graph the store holds
 * already is not even read.
 */
final class ArticleLoader implements RunListener<MappedArticle> {
    private static final long QUADS_PER_BATCH = 100_000;
    private static final int ARTICLES_PER_QUESTION = 100;

    private final KnowledgeStore store;
    private final ArticleMapper mapper;
    private final KnowledgeUpdater updater;
    private final Map<String, Graph> batch = new TreeMap<>();
    private Map<String, String> stored = Map.of();
    private long quads;

    public ArticleLoader(KnowledgeStore store, ArticleMapper mapper, KnowledgeUpdater updater) {
        this.store = store;
        this.mapper = mapper;
        this.updater = updater;
    }

    @Override
    public boolean wants(Article article) {
        return !mapper.digest(article).equals(stored.get(mapper.iri(article)));
    }

    @Override
    public int portion() {
        return ARTICLES_PER_QUESTION;
    }

    @Override
    public void expect(List<Article> portion) {
        stored = store.digests(portion.stream().map(mapper::iri).collect(Collectors.toSet()));
    }

    @Override
    public void done(MappedArticle article) {
        batch.put(article.iri(), article.graph());
        quads += article.graph().size();
        if (quads >= QUADS_PER_BATCH) {
            finish();
        }
    }

    /** Writes what is left of the last batch. */
    public void finish() {
        if (!batch.isEmpty()) {
            updater.apply(batch, Set.of());
            batch.clear();
            quads = 0;
        }
    }
}
