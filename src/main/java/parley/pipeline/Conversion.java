package parley.pipeline;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.failure.ArticleRejected;
import parley.failure.NonConformingGraph;
import parley.failure.Rejection;
import parley.map.ArticleMapper;
import parley.map.EvidenceReader;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.model.ArticleEvidence;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.model.LinkedArticle;
import parley.resolve.MeetingResolver;
import parley.store.KnowledgeStore;
import parley.store.MemoryStore;
import parley.validate.GraphValidator;
import parley.validate.Violation;

/** Articles as graphs in memory, and what is known from all of them: what {@code convert} writes. */
public final class Conversion {
    private final ArticleMapper articles;
    private final KnowledgeMapper knowledge;
    private final MeetingResolver resolver;
    private final Optional<GraphValidator> validator;
    private final EvidenceReader evidenceReader = new EvidenceReader();
    private final DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    private final SortedMap<String, ArticleEvidence> evidence = new TreeMap<>();

    /** @param validator where every graph is to be checked */
    public Conversion(
            MapOptions options, ItemDirectory directory, MeetingResolver resolver, Optional<GraphValidator> validator) {
        this.articles = new ArticleMapper(options);
        this.knowledge = new KnowledgeMapper(options, directory);
        this.resolver = resolver;
        this.validator = validator;
    }

    /**
     * An article's graph. Safe to call from many threads at once.
     *
     * @throws ArticleRejected if its graph breaks a shape
     */
    public MappedArticle map(LinkedArticle linked) {
        MappedArticle mapped = articles.map(linked);
        firstViolation(mapped).ifPresent(violation -> {
            throw rejected(linked.extracted().article(), violation);
        });
        return mapped;
    }

    /** Takes an article's graph in; false where it replaces an article of the same IRI. */
    public boolean add(MappedArticle mapped) {
        graphs.addGraph(NodeFactory.createURI(mapped.iri()), mapped.graph());
        return evidence.put(mapped.iri(), evidenceReader.read(mapped.iri(), mapped.graph())) == null;
    }

    /**
     * Works out what is known from all articles so far.
     *
     * @throws NonConformingGraph if that breaks a shape
     */
    public Knowledge resolve() {
        Knowledge known = resolver.resolve(evidence.values());
        graphs.getDefaultGraph().clear();
        GraphUtil.addInto(graphs.getDefaultGraph(), knowledge.map(known));
        validator
                .flatMap(check ->
                        check.validate(graphs.getDefaultGraph()).stream().findFirst())
                .ifPresent(violation -> {
                    throw new NonConformingGraph("the graph breaks a shape at %s: %s; report this as a fault"
                            .formatted(violation.focusNode(), violation.message()));
                });
        return known;
    }

    /** All graphs. */
    DatasetGraph data() {
        return graphs;
    }

    /** All graphs, to read from. */
    public KnowledgeStore store() {
        return new MemoryStore(graphs);
    }

    private Optional<Violation> firstViolation(MappedArticle mapped) {
        return validator.flatMap(
                check -> check.validate(mapped.graph()).stream().findFirst());
    }

    private static ArticleRejected rejected(Article article, Violation violation) {
        return new ArticleRejected(new Rejection(
                article.name(),
                Rejection.Reason.NON_CONFORMING,
                "its graph breaks a shape at %s: %s; report this as a fault"
                        .formatted(violation.focusNode(), violation.message())));
    }
}
