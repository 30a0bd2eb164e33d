package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import parley.model.LinkedArticle;

class MappingGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/mapping");

    @Test
    void plannedTalksWithOneWhoStaysAway() throws IOException {
        assertGolden(
                "planned-talks-with-one-who-stays-away", Samples.dataset(Samples.harbourTalks()), RdfFormat.TURTLE);
    }

    @Test
    void graphsKeptApart() throws IOException {
        assertGolden("graphs-kept-apart", Samples.dataset(Samples.harbourTalks()), RdfFormat.TRIG);
    }

    @Test
    void anArticleWithoutText() throws IOException {
        LinkedArticle article = Samples.harbourTalks();
        var options = new MapOptions(MapOptions.DEFAULT_BASE, false, true, Samples.OPTIONS.run());

        assertThat(new ArticleMapper(options).map(article).graph().size())
                .isEqualTo(
                        new ArticleMapper(Samples.OPTIONS).map(article).graph().size() - 1);
    }

    private static void assertGolden(String idea, DatasetGraph data, RdfFormat format) throws IOException {
        Path file = FOLDER.resolve(idea).resolve("expected." + format.extension());
        String written = new String(GraphWriterTest.write(data, format), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }

        DatasetGraph expected = GraphWriterTest.parse(Files.readAllBytes(file), format);
        assertThat(GraphWriterTest.content(data, format)).isEqualTo(GraphWriterTest.content(expected, format));
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
