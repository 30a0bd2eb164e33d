package parley.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RunDescription;
import parley.resolve.EvidenceResolver;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;
import parley.store.TdbStore;

/**
 * What it costs to add one article to a large store. No test, as it takes minutes and says how long: run it by name, with
 * {@code mvn test -Dtest=CostOfOneArticleBench}.
 */
class CostOfOneArticleBench {
    private static final Logger LOG = LoggerFactory.getLogger(CostOfOneArticleBench.class);
    private static final int PORTION = 2000;
    private static final int ADDED = 60;
    private static final int WARM_UP = 30;

    /** News of twenty articles a day over ever more days; then of ever more articles over the same ten years. */
    @ParameterizedTest(name = "{0} reports, {2} a day over {3} days")
    @CsvSource({
        "1000, 2000, 20, 50",
        "10000, 2000, 20, 500",
        "100000, 2000, 20, 5000",
        "1000, 2000, 1, 3650",
        "100000, 2000, 28, 3650"
    })
    void addOne(int reports, int people, int perDay, int days, @TempDir Path folder) {
        InventedNews news = new InventedNews(people, perDay, days);
        KnowledgeMapper mapper = new KnowledgeMapper(
                new MapOptions(
                        MapOptions.DEFAULT_BASE,
                        true,
                        true,
                        new RunDescription("1", "1", List.of(), Clock.systemUTC())),
                news);
        try (KnowledgeStore store = TdbStore.open(folder.resolve("store"), Access.WRITE)) {
            KnowledgeUpdater updater = new KnowledgeUpdater(store, new EvidenceResolver(news), mapper);
            for (int from = 0; from < reports; from += PORTION) {
                store.write(StoreChange.putting(news.graphs(from, Math.min(reports, from + PORTION))));
            }
            updater.rebuild();
            long[] millis = new long[ADDED];
            for (int i = 0; i < WARM_UP + ADDED; i++) {
                var article = news.article(reports / 2 + i * 7 % Math.min(500, reports / 2), "added" + i);
                Map<String, Graph> one = Map.of(article.iri(), EvidenceGraph.of(article));
                long begin = System.nanoTime();
                updater.apply(one, Set.of());
                if (i >= WARM_UP) {
                    millis[i - WARM_UP] = (System.nanoTime() - begin) / 1_000_000;
                }
            }
            Arrays.sort(millis);
            LOG.warn(
                    "{} reports, {} a day over {} days: median {} ms, ninth of ten {} ms",
                    reports,
                    perDay,
                    days,
                    millis[ADDED / 2],
                    millis[ADDED * 9 / 10]);
        }
    }
}
