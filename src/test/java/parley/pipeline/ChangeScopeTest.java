package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RunDescription;
import parley.model.ArticleEvidence;
import parley.resolve.Cast;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportLines;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.Stores;
import parley.store.TdbStore;

class ChangeScopeTest {
    private static final int SMALL = 100;
    private static final int LARGE = 1500;

    private final Cast cast = Cast.load();
    private final EvidenceResolver resolver = new EvidenceResolver(cast);
    private final KnowledgeMapper mapper = new KnowledgeMapper(
            new MapOptions(
                    MapOptions.DEFAULT_BASE, true, true, new RunDescription("1", "1", List.of(), Clock.systemUTC())),
            cast);

    @Test
    void readsNoMoreOfALargeStoreThanOfASmallOne(@TempDir Path folder) {
        try (KnowledgeStore store = TdbStore.open(folder.resolve("store"), Access.WRITE)) {
            load(store, 0, SMALL);
            int ofSmall = articlesRead(store);
            load(store, SMALL, LARGE);

            assertThat(articlesRead(store)).isLessThanOrEqualTo(2 * ofSmall);
        }
    }

    @Test
    void aServerEndsUpWithWhatIsKnownFromItsArticles() {
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/parley", DatasetGraphFactory.createTxnMem(), true)
                .start();
        try (KnowledgeStore store = Stores.open("http://localhost:%d/parley".formatted(server.getPort()))) {
            List<ArticleEvidence> articles =
                    ReportLines.parse(Cast.resource("report-sets.txt")).articles();
            KnowledgeUpdater updater = new KnowledgeUpdater(store, resolver, mapper);
            updater.apply(graphs(articles.subList(0, 40)), Set.of());
            updater.apply(graphs(articles.subList(40, articles.size())), Set.of());
            Set<String> gone = graphs(articles.subList(30, 50)).keySet();
            updater.apply(Map.of(), gone);

            List<ArticleEvidence> left = articles.stream()
                    .filter(article -> !gone.contains(article.iri()))
                    .toList();
            assertThat(store.knowledge().isIsomorphicWith(mapper.map(resolver.resolve(left))))
                    .isTrue();
        } finally {
            server.stop();
        }
    }

    private int articlesRead(KnowledgeStore store) {
        List<ArticleEvidence> one = articles(SMALL / 2, SMALL / 2 + 1, "new");
        Map<String, ArticleEvidence> after = new HashMap<>();
        one.forEach(article -> after.put(article.iri(), article));
        ReadEvidence base = new ReadEvidence(Map.of(), after, after.keySet());
        new ChangeScope(store, resolver, mapper.minter(), base);
        return base.whole().size();
    }

    private void load(KnowledgeStore store, int from, int to) {
        new KnowledgeUpdater(store, resolver, mapper).apply(graphs(articles(from, to, "old")), Set.of());
    }

    /** Of each day two articles, on a few pairs that meet again and again. */
    private static List<ArticleEvidence> articles(int from, int to, String name) {
        List<String> people = List.of("Anna Keller", "Boris Malin", "Carla Ruiz", "Hana Sato", "Jan Novak (Baltija)");
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            LocalDate day = LocalDate.of(2031, 1, 1).plusDays(i / 2);
            lines.append("%s%d | %s | %s, %s | ~%s | | held | | x%n"
                    .formatted(name, i, day, people.get(i % 5), people.get((i + 1 + i / 5 % 4) % 5), day));
        }
        return ReportLines.parse(lines.toString()).articles();
    }

    private static Map<String, Graph> graphs(List<ArticleEvidence> articles) {
        Map<String, Graph> graphs = new HashMap<>();
        articles.forEach(article -> graphs.put(article.iri(), EvidenceGraph.of(article)));
        return graphs;
    }
}
