package parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import parley.map.KnowledgeMapper;
import parley.model.ArticleEvidence;
import parley.model.ItemDirectory;
import parley.pipeline.InventedNews;
import parley.resolve.Cast;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportLines;

/** Many machines know what one machine knows that resolves all articles at once. */
@TestInstance(Lifecycle.PER_CLASS)
class ResolutionTest {
    private JavaSparkContext spark;

    record CastItems() implements SharedSteps.Directory {
        @Override
        public ItemDirectory get() {
            return Cast.load();
        }
    }

    record InventedItems(int people, int perDay, int days) implements SharedSteps.Directory {
        @Override
        public InventedNews get() {
            return new InventedNews(people, perDay, days);
        }
    }

    /** Knows nobody, so that kinds and names come from the articles alone. */
    record NoItems() implements SharedSteps.Directory {
        @Override
        public ItemDirectory get() {
            return ItemDirectory.EMPTY;
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        spark = LocalSpark.start();
        spark.setCheckpointDir(folder.toString());
    }

    @AfterAll
    void stop() {
        spark.close();
    }

    @Test
    void ofOurReportSets() {
        assertSame(ReportLines.parse(Cast.resource("report-sets.txt")).articles(), new CastItems(), 2000);
    }

    @Test
    void ofOurReportSetsWhereNoItemIsKnown() {
        assertSame(ReportLines.parse(Cast.resource("report-sets.txt")).articles(), new NoItems(), 2000);
    }

    @Test
    void ofInventedNews() {
        var items = new InventedItems(150, 40, 60);

        assertSame(news(items, 3000), items, 2000);
    }

    @Test
    void ofInventedNewsWhereBlocksAreTooLargeForOneTask() {
        var items = new InventedItems(60, 40, 30);

        assertSame(news(items, 1500), items, 16);
    }

    private static List<ArticleEvidence> news(InventedItems items, int articles) {
        InventedNews news = items.get();
        return IntStream.range(0, articles)
                .mapToObj(i -> news.article(i, "news"))
                .toList();
    }

    private void assertSame(List<ArticleEvidence> articles, SharedSteps.Directory items, int largestBlock) {
        JobOptions options = JobOptions.DEFAULT;
        List<String> expected = new KnowledgeMapper(options.map(), items.get())
                .map(new EvidenceResolver(items.get()).resolve(articles))
                .find()
                .mapWith(GraphLines::line)
                .toList();

        List<byte[]> evidence = articles.stream().map(EvidenceBytes::of).toList();
        List<String> lines = new Resolution(new SharedSteps(items, options), largestBlock)
                .lines(spark.parallelize(evidence, 5))
                .collect();

        assertThat(lines.stream().sorted().toList())
                .isEqualTo(expected.stream().sorted().toList());
    }
}
