package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.export.ArticleLines;
import parley.ingest.IngestOptions;
import parley.model.Article;

/**
 * What is read where only the sentences that matter are parsed is what is read where all of them are. Each difference is shown.
 */
class GatedPathTest {
    private static final Path DEVELOPMENT_SETS = Path.of("../shared/eval/dev");
    private static final int MOST_ARTICLES = Integer.getInteger("gated.articles", 30);
    private static final Parley PARLEY = Parley.standard();
    private static final Pipeline GATED = pipeline(Depth.MEETINGS);
    private static final Pipeline FULL = pipeline(Depth.EVERYTHING);

    @Test
    void ourOwnSamplesAreReadTheSame() {
        assertThat(differences("src/samples/samples.jsonl")).isEmpty();
    }

    @Test
    void ourOwnNewsIsReadTheSame() {
        assertThat(differences("src/test/resources/parley/eval/fresh-news.jsonl"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold.jsonl.gz", "meet_events.jsonl.gz", "realis_all.jsonl.gz", "cameo_consult.jsonl.gz"})
    void theDevelopmentSetsAreReadTheSame(String name) {
        Path file = DEVELOPMENT_SETS.resolve(name);
        assumeTrue(Files.exists(file), "needs ../shared/eval/dev");

        assertThat(differences(file.toString())).isEmpty();
    }

    private static List<String> differences(String file) {
        List<String> different = new ArrayList<>();
        for (Article article : articles(file)) {
            String gated = ArticleLines.line(GATED.read(article));
            String full = ArticleLines.line(FULL.read(article));
            if (!gated.equals(full)) {
                different.add("%s%n  sentences that matter: %s%n  all sentences: %s%n"
                        .formatted(article.name(), gated, full));
            }
        }
        return different;
    }

    private static List<Article> articles(String file) {
        List<Article> articles = new ArrayList<>();
        new ArticleReading(IngestOptions.DEFAULT, 1).read(Inputs.of(List.of(file)), articles::add);
        assertThat(articles).isNotEmpty();
        return articles.subList(0, Math.min(articles.size(), MOST_ARTICLES));
    }

    private static Pipeline pipeline(Depth depth) {
        return PARLEY.pipeline(new PipelineOptions(IngestOptions.DEFAULT, depth, 1));
    }
}
