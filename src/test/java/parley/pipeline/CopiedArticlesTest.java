package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RunDescription;
import parley.model.ArticleEvidence;
import parley.resolve.Cast;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportLines;
import parley.sketch.TextSketch;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;

/** What a store knows of articles that print the text of another. */
class CopiedArticlesTest {
    private static final String WIRE =
            """
            Anna Lind and Ben Moss are to meet in Oslo on Friday to talk about the herring in the northern waters, which both
            countries want to catch and neither wants to count. Officials of both sides said on Tuesday that a paper had been
            agreed which leaves the numbers open. The last such round ended in May without a paper, and with a cold dinner.
            """;
    private static final String OWN =
            """
            The herring talks took place after all. In a hall above the harbour Ben Moss received Anna Lind for two hours on
            Friday, and while the fishermen outside beat their pans the two agreed on a number that nobody had expected.
            """;
    private static final String REPORTS =
            """
            wire   | 2025-03-04 | Anna Lind, Ben Moss | 2025-03-07 | Oslo | planned | herring | a
            paper  | 2025-03-08 | Anna Lind, Ben Moss | 2025-03-07 | Oslo | planned | herring | a
            own    | 2025-03-07 | Anna Lind, Ben Moss | 2025-03-07 | Oslo | held    | herring | a
            """;

    private final Cast cast = Cast.load();
    private final KnowledgeMapper mapper = new KnowledgeMapper(
            new MapOptions(
                    MapOptions.DEFAULT_BASE, true, true, new RunDescription("1", "1", List.of(), Clock.systemUTC())),
            cast);
    private final Map<String, Graph> articles = articles();
    private KnowledgeStore store;
    private KnowledgeUpdater updater;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
        updater = new KnowledgeUpdater(store, new EvidenceResolver(cast), mapper);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pointsToTheOldestAndCountsOnlyTheOthers() {
        updater.apply(articles, Set.of());

        assertThat(ask("<%s> parley:copyOf <%s>", "paper", "wire")).isTrue();
        assertThat(ask("?any parley:copyOf <%s>", "own")).isFalse();
        assertThat(ask("?meeting parley:reportCount 3 ; parley:sourceCount 2")).isTrue();
    }

    @Test
    void lateCopiesDoNotTakeBackWhatIsKnown() {
        updater.apply(articles, Set.of());

        assertThat(ask("?meeting parley:status parley:Held")).isTrue();
    }

    @Test
    void knowsTheSameInWhicheverOrderTheArticlesCome() {
        for (String name : List.of("paper", "own", "wire")) {
            load(name);
        }
        Graph known = store.knowledge();

        updater.apply(Map.of(), articles.keySet());
        assertThat(store.knowledge().isEmpty()).isTrue();
        updater.apply(articles, Set.of());

        assertThat(store.knowledge().isIsomorphicWith(known)).isTrue();
    }

    @Test
    void aCopyBecomesASourceOnceItsOriginalIsGone() {
        updater.apply(articles, Set.of());

        updater.apply(Map.of(), Set.of(ReportLines.iri("wire")));

        assertThat(ask("?any parley:copyOf ?other")).isFalse();
        assertThat(ask("?meeting parley:reportCount 2 ; parley:sourceCount 2")).isTrue();
        load("wire");
        assertThat(ask("<%s> parley:copyOf <%s>", "paper", "wire")).isTrue();
    }

    private void load(String name) {
        String iri = ReportLines.iri(name);
        updater.apply(Map.of(iri, articles.get(iri)), Set.of());
    }

    private boolean ask(String pattern, String... names) {
        Object[] iris = List.of(names).stream().map(ReportLines::iri).toArray();
        var query = QueryFactory.create(
                "PREFIX parley: <https://w3id.org/parley#> ASK { %s }".formatted(pattern.formatted(iris)));
        return store.query(query, exec -> exec.ask());
    }

    private static Map<String, Graph> articles() {
        Map<String, String> texts = Map.of("wire", WIRE, "paper", "HERRING TALKS SET.\n\n" + WIRE, "own", OWN);
        Map<String, Graph> graphs = new HashMap<>();
        for (ArticleEvidence article : ReportLines.parse(REPORTS).articles()) {
            String text = texts.get(article.iri().substring(article.iri().lastIndexOf('/') + 1));
            graphs.put(
                    article.iri(),
                    EvidenceGraph.of(new ArticleEvidence(
                            article.iri(),
                            article.published(),
                            article.publisher(),
                            article.entities(),
                            article.reports(),
                            Optional.of(TextSketch.of(text).text()))));
        }
        return graphs;
    }
}
