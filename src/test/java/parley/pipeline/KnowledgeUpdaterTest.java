package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.map.EvidenceReader;
import parley.map.GraphWriter;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RdfFormat;
import parley.map.RunDescription;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.resolve.Cast;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportLines;
import parley.sketch.TextSketch;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;

class KnowledgeUpdaterTest {
    private static final int STEPS = 12;

    private final Cast cast = Cast.load();
    private final EvidenceResolver resolver = new EvidenceResolver(cast);
    private final MapOptions options = new MapOptions(
            MapOptions.DEFAULT_BASE, true, true, new RunDescription("1", "1", List.of(), Clock.systemUTC()));
    private final KnowledgeMapper mapper = new KnowledgeMapper(options, cast);
    private KnowledgeStore store;
    private KnowledgeUpdater updater;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
        updater = new KnowledgeUpdater(store, resolver, mapper);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theTestsGraphsSayWhatTheirArticlesSay() {
        for (ArticleEvidence article : ReportSetsArticles.ALL) {
            assertThat(new EvidenceReader().read(article.iri(), EvidenceGraph.of(article)))
                    .isEqualTo(article);
        }
    }

    @Test
    void removingEveryArticleLeavesNothing() {
        Map<String, Graph> graphs = graphs(ReportSetsArticles.ALL);
        updater.apply(graphs, Set.of());
        assertThat(store.knowledge().isEmpty()).isFalse();

        updater.apply(Map.of(), graphs.keySet());

        assertThat(store.knowledge().find().toList()).isEmpty();
        assertThat(store.articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 8, 18})
    void anySequenceOfLoadsRemovesAndDecisionsGivesWhatARebuildGives(long seed) {
        Random random = new Random(seed);
        Map<String, ArticleEvidence> held = new HashMap<>();
        Map<EntityInArticle, LinkDecision> decided = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Graph> put = new HashMap<>();
            Set<String> remove = new TreeSet<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                ArticleEvidence article = ReportSetsArticles.ALL.get(random.nextInt(ReportSetsArticles.ALL.size()));
                if (held.containsKey(article.iri()) && random.nextBoolean()) {
                    put.remove(article.iri());
                    remove.add(article.iri());
                    held.remove(article.iri());
                } else {
                    ArticleEvidence version = version(article, random);
                    remove.remove(article.iri());
                    put.put(article.iri(), EvidenceGraph.of(version));
                    held.put(article.iri(), version);
                }
            }
            updater.apply(put, remove);
            RandomDecisions.of(held.values(), random).forEach(made -> decided.put(made.entity(), made));
            updater.decide(
                    decided,
                    decided.keySet().stream().map(EntityInArticle::article).collect(Collectors.toSet()));

            var known = StoredDecisions.apply(decided, new TreeMap<>(held)).values();
            assertThat(lines(store.knowledge()))
                    .as("after step %d", step)
                    .containsExactlyElementsOf(lines(mapper.map(resolver.resolve(known))));
        }
        SortedSet<String> incremental = lines(store.knowledge());
        updater.rebuild();
        assertThat(lines(store.knowledge())).containsExactlyElementsOf(incremental);
    }

    /** The article as it is, or changed: without its last report, or with all links lost, or published a day later. */
    private static ArticleEvidence version(ArticleEvidence article, Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new ArticleEvidence(
                        article.iri(),
                        article.published().map(day -> day.plusDays(1)),
                        article.publisher(),
                        article.entities(),
                        article.reports(),
                        article.sketch());
            case 1 ->
                new ArticleEvidence(
                        article.iri(),
                        article.published(),
                        article.publisher(),
                        article.entities(),
                        article.reports().subList(0, article.reports().size() - 1));
            case 2 -> ReportSetsArticles.unlinked(article);
            default -> article;
        };
    }

    private static Map<String, Graph> graphs(List<ArticleEvidence> articles) {
        Map<String, Graph> graphs = new HashMap<>();
        articles.forEach(article -> graphs.put(article.iri(), EvidenceGraph.of(article)));
        return graphs;
    }

    /** What an export writes, line by line. */
    private static SortedSet<String> lines(Graph graph) {
        var out = new ByteArrayOutputStream();
        new GraphWriter(RdfFormat.N_TRIPLES).write(DatasetGraphFactory.create(graph), out);
        return new TreeSet<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The articles of the report sets. */
    private static final class ReportSetsArticles {
        static final List<ArticleEvidence> ALL = ReportLines.parse(Cast.resource("report-sets.txt")).articles().stream()
                .map(ReportSetsArticles::sketched)
                .toList();

        /** As if some of the articles were copies of each other. */
        private static ArticleEvidence sketched(ArticleEvidence article) {
            int story = Math.floorMod(article.iri().hashCode(), 3);
            return new ArticleEvidence(
                    article.iri(),
                    article.published(),
                    article.publisher(),
                    article.entities(),
                    article.reports(),
                    Optional.of(TextSketch.of("story " + story).text()));
        }

        static ArticleEvidence unlinked(ArticleEvidence article) {
            return new ArticleEvidence(
                    article.iri(),
                    article.published(),
                    article.publisher(),
                    article.entities().stream()
                            .map(entity -> new EntityEvidence(
                                    entity.iri(), entity.name(), entity.kind(), Optional.empty(), entity.country()))
                            .toList(),
                    article.reports());
        }
    }
}
