package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input whose bytes are not in the character set that it declares is read all the same. */
class WrongCharacterSetTest {
    private static final String SENTENCE =
            "The ministers of the two states met in Oslo for talks about the treaty, which were long and friendly.";

    @Test
    void readsNulBytesAndAWrongDeclarationInAPage() {
        var page =
                "<html><head><meta charset=\"utf-8\"></head><body><article><p>%s Le caf\u00e9 \u2013 \0 ouvert.</p></article>"
                        .formatted(SENTENCE.repeat(3))
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(CollectedArticles.of("a.html", page, IngestOptions.DEFAULT)
                        .only()
                        .text())
                .contains("Le café – \uFFFD ouvert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-8", "utf-16"})
    void readsNewsmlWhoseWordsAreNotInTheCharacterSetThatItDeclares(String declared) {
        byte[] item =
                "<?xml version=\"1.0\" encoding=\"%s\"?><newsItem><contentSet><inlineData>%s Caf\u00e9.</inlineData></contentSet></newsItem>"
                        .formatted(declared, SENTENCE)
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(CollectedArticles.of("a.newsml", item, IngestOptions.DEFAULT)
                        .only()
                        .text())
                .startsWith(SENTENCE);
    }

    @Test
    void readsNewsmlOfWiderUnitsByItsMark() {
        byte[] item =
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><newsItem><contentSet><inlineData>%s Caf\u00e9.</inlineData></contentSet></newsItem>"
                        .formatted(SENTENCE)
                        .getBytes(StandardCharsets.UTF_16BE);

        assertThat(CollectedArticles.of("a.newsml", item, IngestOptions.DEFAULT)
                        .only()
                        .text())
                .isEqualTo(SENTENCE + " Caf\u00e9.");
    }
}
