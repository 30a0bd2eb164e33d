package parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.failure.BadConfiguration;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.map.ArticleMapper;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;

/** Changes which articles a store holds; what is known from them follows in the same transaction. */
public final class StoreContent {
    private final Parley parley;
    private final KnowledgeStore store;
    private final MapOptions options;
    private final KnowledgeUpdater updater;

    StoreContent(Parley parley, KnowledgeStore store, MapOptions options) {
        this.parley = parley;
        this.store = store;
        this.options = options;
        this.updater = new KnowledgeUpdater(
                store, new EvidenceResolver(parley.directory()), new KnowledgeMapper(options, parley.directory()));
    }

    /**
     * Loads articles and RDF files. What the store holds unchanged is passed over.
     *
     * @param listener hears of each article that is loaded, by its IRI
     */
    public RunReport load(Inputs inputs, PipelineOptions pipeline, RunListener<String> listener) {
        var rdf = inputs.names().stream().filter(RdfArticles::isRdf).toList();
        var texts =
                inputs.names().stream().filter(name -> !RdfArticles.isRdf(name)).toList();
        var tally = new RunReport.Tally();
        if (!rdf.isEmpty()) {
            loadRdf(rdf, pipeline.threads(), listener, tally);
        }
        RunReport report = tally.report();
        if (!texts.isEmpty()) {
            report = report.plus(loadTexts(new Inputs(texts, inputs.standardInput()), pipeline, listener));
        }
        return report;
    }

    private RunReport loadTexts(Inputs inputs, PipelineOptions pipeline, RunListener<String> listener) {
        var mapper = new ArticleMapper(options);
        var loader = new ArticleLoader(store, mapper, updater);
        RunReport report = parley.pipeline(pipeline).run(inputs, mapper::map, new RunListener<MappedArticle>() {
            @Override
            public void done(MappedArticle article) {
                loader.done(article);
                listener.done(article.iri());
            }

            @Override
            public int portion() {
                return loader.portion();
            }

            @Override
            public void expect(List<Article> portion) {
                loader.expect(portion);
            }

            @Override
            public boolean wants(Article article) {
                return loader.wants(article) && listener.wants(article);
            }

            @Override
            public void rejected(Rejection rejection) {
                listener.rejected(rejection);
            }

            @Override
            public void remarked(Remark remark) {
                listener.remarked(remark);
            }

            @Override
            public void found(int reports) {
                listener.found(reports);
            }

            @Override
            public boolean isStopped() {
                return listener.isStopped();
            }
        });
        loader.finish();
        return report;
    }

    private void loadRdf(List<String> files, int threads, RunListener<String> listener, RunReport.Tally tally) {
        var load = new RdfLoad(store, updater, listener, threads);
        for (String file : files) {
            if (!listener.isStopped()) {
                load.load(file, tally);
            }
        }
    }

    /**
     * Takes articles out.
     *
     * @throws BadConfiguration if the store does not hold one of them; then none is taken out
     */
    public void remove(Set<String> articles) {
        var unknown = new TreeSet<>(articles);
        store.articles().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new BadConfiguration("%s holds no article %s; 'parley query articles' lists them"
                    .formatted(store.location(), unknown.first()));
        }
        updater.apply(Map.of(), articles);
    }

    /** Works out anew what is known from all articles. */
    public void resolve() {
        updater.rebuild();
    }
}
