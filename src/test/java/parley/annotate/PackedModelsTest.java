package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.annotate.packed.PackedModels;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;
import parley.model.SentenceSelector;

/** The packed models against CoreNLP's own, every sentence parsed. */
class PackedModelsTest {
    private static final List<String> OWN = List.of(
            """
                    Harbour talks resume

                    BERGEN (March 3) - The mayor of Bergen, Ragnhild O'Dowd-Løvås, met 14 ship-owners on Tuesday, she wrote on X.
                    "We won't raise fees before 2031," said Tor, her deputy; McAllister Ltd. and the E.U. disagreed -- loudly.
                    """,
            """
                    Zażółć and Ürümqi are places that few reporters can spell. On the 5th of May, at 10:30 a.m., Prof. Núria Vallès i
                    Puig (left) will sit down with President-elect Kwabena Asante-Boateng's envoy at the U.N. in Nairobi to discuss
                    tariffs, visas & fishing; nobody from the I.M.F. has been invited, and Mr. Ito's spokesman denied having met her.
                    """,
            "MINISTERS MEET. what is this? ‘quoted’ — dashes… 3,000 km² of 😀 text, http://example.org/a?b=c and e-mail a@b.example");

    @Test
    void giveWhatTheModelsThemselvesGive() throws IOException {
        assumeThat(PackedModels.arePresent())
                .as("the packed models, which the build makes")
                .isTrue();
        var packed = new CoreNlpAnnotator(new CoreNlpModels(true));
        var whole = new CoreNlpAnnotator(new CoreNlpModels(false));

        for (String text : texts()) {
            Article article = new Article(
                    "test",
                    text,
                    ArticleMetadata.NONE.withPublished(
                            new PublicationDate(LocalDate.of(2030, 3, 5), PublicationDate.Origin.DATELINE)));
            assertThat(packed.annotate(article, SentenceSelector.ALL))
                    .isEqualTo(whole.annotate(article, SentenceSelector.ALL));
        }
    }

    /** Those above, and the samples that come with the program. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(OWN);
        for (String line : Files.readAllLines(Path.of("src/samples/samples.jsonl"))) {
            texts.add(line.replaceFirst(".*\"text\": ?\"", "").replace("\\n", "\n"));
        }
        return texts;
    }
}
