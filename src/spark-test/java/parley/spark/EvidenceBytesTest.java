package parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.ArticleEvidence;
import parley.resolve.Cast;
import parley.resolve.KeyedArticle;
import parley.resolve.ReportLines;

class EvidenceBytesTest {
    static Stream<ArticleEvidence> articles() {
        return ReportLines.parse(Cast.resource("report-sets.txt")).articles().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsReadIsWhatWasWritten(ArticleEvidence article) {
        var keyed = new KeyedArticle(article, Map.of("https://example.org/é", "person/zoë"));

        assertThat(EvidenceBytes.keyed(EvidenceBytes.of(keyed))).isEqualTo(keyed);
        assertThat(EvidenceBytes.article(EvidenceBytes.of(article))).isEqualTo(article);
    }
}
