package parley.pipeline;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
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
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;
import parley.store.MemoryStore;
import parley.store.TemporaryStore;
import parley.validate.GraphValidator;
import parley.validate.Violation;
import parley.vocab.Rdf;

/**
 * Articles as graphs, and what is known from all of them: what {@code convert} writes. A few thousand articles are held in
 * memory; where there are more, all go into a store among the temporary files.
 */
public final class Conversion implements AutoCloseable {
    private final ArticleMapper articles;
    private final KnowledgeMapper knowledge;
    private final EvidenceResolver resolver;
    private final Optional<GraphValidator> validator;
    private final MemoryLimits limits;
    private final EvidenceReader evidenceReader = new EvidenceReader();
    private final DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    private final SortedMap<String, ArticleEvidence> evidence = new TreeMap<>();
    private long quads;
    private @Nullable TemporaryStore disk;
    private @Nullable StoreFilling filling;

    /** @param validator where every graph is to be checked */
    public Conversion(
            MapOptions options,
            ItemDirectory directory,
            EvidenceResolver resolver,
            Optional<GraphValidator> validator) {
        this(options, directory, resolver, validator, MemoryLimits.DEFAULT);
    }

    Conversion(
            MapOptions options,
            ItemDirectory directory,
            EvidenceResolver resolver,
            Optional<GraphValidator> validator,
            MemoryLimits limits) {
        this.articles = new ArticleMapper(options);
        this.knowledge = new KnowledgeMapper(options, directory);
        this.resolver = resolver;
        this.validator = validator;
        this.limits = limits;
    }

    /**
     * An article's graph. Safe to call from many threads at once.
     *
     * @throws ArticleRejected if its graph breaks a shape
     */
    public MappedArticle map(LinkedArticle linked) {
        MappedArticle mapped = articles.map(linked);
        check(linked.extracted().article(), mapped.graph());
        return mapped;
    }

    /**
     * Looks at the graph of an article that was made elsewhere. Safe to call from many threads at once.
     *
     * @throws ArticleRejected if it is to be checked and breaks a shape
     */
    public void check(Article article, Graph graph) {
        validator.flatMap(shapes -> shapes.validate(graph).stream().findFirst()).ifPresent(violation -> {
            throw rejected(article, violation);
        });
    }

    /** Takes an article's graph in; false where it replaces an article of the same IRI. */
    public boolean add(MappedArticle mapped) {
        if (filling != null) {
            boolean isNew = !filling.contains(mapped.iri());
            filling.add(mapped.iri(), mapped.graph());
            return isNew;
        }
        graphs.addGraph(NodeFactory.createURI(mapped.iri()), mapped.graph());
        boolean isNew = evidence.put(mapped.iri(), evidenceReader.read(mapped.iri(), mapped.graph())) == null;
        quads += mapped.graph().size();
        if (quads > limits.quads()) {
            leaveMemory();
        }
        return isNew;
    }

    private void leaveMemory() {
        disk = TemporaryStore.create();
        filling = new StoreFilling(disk.store(), new KnowledgeUpdater(disk.store(), resolver, knowledge), limits, true);
        for (String iri : evidence.keySet()) {
            filling.add(iri, graphs.getGraph(NodeFactory.createURI(iri)));
            graphs.removeGraph(NodeFactory.createURI(iri));
        }
        evidence.clear();
    }

    /**
     * Works out what is known from all articles; none may be added any more.
     *
     * @throws NonConformingGraph if that breaks a shape
     */
    public void resolve() {
        if (filling == null) {
            known();
        } else {
            filling.finish();
            validator.ifPresent(check -> store().read(data -> refuseViolation(check, data.getDefaultGraph())));
        }
    }

    /** The same, of articles in memory, with what it is. */
    Knowledge known() {
        Knowledge known = resolver.resolve(evidence.values());
        graphs.getDefaultGraph().clear();
        GraphUtil.addInto(graphs.getDefaultGraph(), knowledge.map(known));
        validator.ifPresent(check -> refuseViolation(check, graphs.getDefaultGraph()));
        return known;
    }

    private static void refuseViolation(GraphValidator check, Graph known) {
        check.validate(known).stream().findFirst().ifPresent(violation -> {
            throw new NonConformingGraph("the graph breaks a shape at %s: %s; report this as a fault"
                    .formatted(violation.focusNode(), violation.message()));
        });
    }

    /** How many meetings are known. */
    public int meetings() {
        var count = new int[1];
        store().read(data -> count[0] = data.getDefaultGraph()
                .find(Node.ANY, Rdf.type, parley.vocab.Parley.Meeting)
                .toList()
                .size());
        return count[0];
    }

    /** All graphs of articles in memory. */
    DatasetGraph data() {
        return graphs;
    }

    /** All graphs, to read from until the conversion is closed. */
    public KnowledgeStore store() {
        return disk == null ? new MemoryStore(graphs) : disk.store();
    }

    @Override
    public void close() {
        if (disk != null) {
            disk.close();
        }
    }

    private static ArticleRejected rejected(Article article, Violation violation) {
        return new ArticleRejected(new Rejection(
                article.name(),
                Rejection.Reason.NON_CONFORMING,
                "its graph breaks a shape at %s: %s; report this as a fault"
                        .formatted(violation.focusNode(), violation.message())));
    }
}
