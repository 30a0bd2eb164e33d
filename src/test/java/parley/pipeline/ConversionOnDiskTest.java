package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import parley.map.GraphWriter;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.map.RdfFormat;
import parley.map.RunDescription;
import parley.resolve.EvidenceResolver;
import parley.validate.GraphValidator;

class ConversionOnDiskTest {
    private static final MapOptions OPTIONS = new MapOptions(
            MapOptions.DEFAULT_BASE, true, true, new RunDescription("1", "1", List.of(), Clock.systemUTC()));
    private static final MemoryLimits HOLDS_EVIDENCE = new MemoryLimits(200, 1_000, 1_000_000);
    private static final MemoryLimits HOLDS_LITTLE = new MemoryLimits(200, 1_000, 100);

    private final InventedNews news = new InventedNews(60, 4, 40);
    private final Map<String, Graph> articles = new TreeMap<>(news.graphs(0, 200));

    @Test
    void writesTheSameBytesWhetherTheArticlesFitIntoMemoryOrNot() {
        String inMemory = converted(MemoryLimits.NONE, RdfFormat.TRIG);

        assertThat(inMemory).contains("a parley:Meeting").contains("parley:met");
        assertThat(converted(HOLDS_EVIDENCE, RdfFormat.TRIG)).isEqualTo(inMemory);
        assertThat(converted(HOLDS_LITTLE, RdfFormat.TRIG)).isEqualTo(inMemory);
    }

    @Test
    void ofAnArticleThatComesTwiceTheLastOneCountsOnDiskToo() {
        String last = articles.keySet().iterator().next();
        Graph other = EvidenceGraph.of(news.article(777, "news").withEntities(List.of()));
        for (MemoryLimits limits : List.of(MemoryLimits.NONE, HOLDS_EVIDENCE, HOLDS_LITTLE)) {
            try (var conversion = conversion(limits)) {
                assertThat(conversion.add(new MappedArticle(last, other))).isTrue();
                articles.forEach((iri, graph) -> assertThat(conversion.add(new MappedArticle(iri, graph)))
                        .isEqualTo(!iri.equals(last)));
                assertThat(written(conversion, RdfFormat.N_QUADS)).isEqualTo(converted(limits, RdfFormat.N_QUADS));
            }
        }
    }

    @Test
    void countsTheMeetingsAndLeavesNothingBehind() {
        int inMemory = meetings(MemoryLimits.NONE);
        Path folder;
        try (var conversion = conversion(HOLDS_LITTLE)) {
            articles.forEach((iri, graph) -> conversion.add(new MappedArticle(iri, graph)));
            folder = Path.of(conversion.store().location());

            assertThat(folder).isDirectory();
        }
        assertThat(folder).doesNotExist();
        assertThat(inMemory).isPositive();
        assertThat(meetings(HOLDS_EVIDENCE)).isEqualTo(inMemory);
        assertThat(meetings(HOLDS_LITTLE)).isEqualTo(inMemory);
    }

    private int meetings(MemoryLimits limits) {
        try (var conversion = conversion(limits)) {
            articles.forEach((iri, graph) -> conversion.add(new MappedArticle(iri, graph)));
            conversion.resolve();
            return conversion.meetings();
        }
    }

    private String converted(MemoryLimits limits, RdfFormat format) {
        try (var conversion = conversion(limits)) {
            articles.forEach((iri, graph) -> conversion.add(new MappedArticle(iri, graph)));
            return written(conversion, format);
        }
    }

    private Conversion conversion(MemoryLimits limits) {
        return new Conversion(OPTIONS, news, new EvidenceResolver(news), Optional.<GraphValidator>empty(), limits);
    }

    private static String written(Conversion conversion, RdfFormat format) {
        conversion.resolve();
        var bytes = new ByteArrayOutputStream();
        conversion.store().read(data -> new GraphWriter(format).write(data, bytes));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
