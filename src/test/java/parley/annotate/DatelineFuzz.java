package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import parley.Fuzzed;
import parley.HostileText;
import parley.model.Article;
import parley.model.ArticleMetadata;

class DatelineFuzz {
    private final DatelineReader reader = new DatelineReader(Set.of("EXCLUSIVE"));

    @Fuzzed
    void anyHeadOfAnArticleIsReadInsideIt(@ForAll("heads") String text) {
        Article article = new Article("fuzz", text, ArticleMetadata.NONE);
        Optional<DatelineReader.Found> found = reader.read(article, CodePointOffsets.of(text));

        found.ifPresent(dateline -> {
            assertThat(dateline.separate(text)).hasSameSizeAs(text);
            assertThat(dateline.dateline().words().span().end())
                    .isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        });
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.oneOf(
                HostileText.any().filter(text -> !text.isBlank()),
                Arbitraries.of(
                                "VIENNA",
                                "St.",
                                "U.N.",
                                ", ",
                                " - ",
                                "—",
                                "(",
                                ")",
                                "/",
                                "March",
                                "Mar.",
                                "7",
                                " ",
                                "2031",
                                "Monday",
                                "A'",
                                "\n",
                                "and",
                                "\uD83E\uDD1D",
                                "é")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(400)
                        .map(parts -> String.join("", parts))
                        .filter(text -> !text.isBlank()));
    }
}
