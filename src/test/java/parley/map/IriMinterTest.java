package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.Span;

class IriMinterTest {
    private static final String BASE = MapOptions.DEFAULT_BASE;
    private final IriMinter minter = new IriMinter(BASE);

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c, https://news.example/a?b=c",
        "HTTPS://News.Example/A, https://news.example/A",
        "https://news.example, https://news.example/",
        "https://news.example/a b|c, https://news.example/a%20b%7Cc",
        "https://news.example/%e2%82%ac?q=100%, https://news.example/%E2%82%AC?q=100%25",
        "https://news.example/élysée, https://news.example/élysée",
        "https://news.example/a#comments, https://news.example/a%23comments"
    })
    void anArticleIsNamedByItsAddress(String url, String iri) {
        assertThat(minter.article(published(url, "Anna met Ben."))).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/a",
                "urn:newsml:1",
                "news.example",
                "https://",
                "https://bad host/a",
                "https://news.example/a/../b",
                "javascript:alert(1)",
                BASE + "entity/Q1"
            })
    void whereTheAddressIsNoneTheTextNamesTheArticle(String url) {
        String iri = minter.article(published(url, "Anna met Ben."));

        assertThat(iri).startsWith(BASE + "article/").isEqualTo(minter.article(Samples.article("Anna met Ben.")));
        assertThat(minter.article(Samples.article("Ben met Anna."))).isNotEqualTo(iri);
    }

    @Test
    void partsOfAnArticleAreFragmentsOfIt() {
        assertThat(minter.mention("https://news.example/a", new Span(65, 82)).getURI())
                .isEqualTo("https://news.example/a#char=65,82");
        assertThat(minter.articleEntity("https://news.example/a", 3).getURI())
                .isEqualTo("https://news.example/a#entity-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the war in Ukraine", "War in Ukraine", " war  in\u00a0ukraine "})
    void aTopicIsOneHoweverItsLabelIsWritten(String label) {
        assertThat(minter.topic(label)).isEqualTo(minter.topic("war in Ukraine"));
    }

    @Property(tries = 500)
    void anyKeyGivesAnIriWithoutAWarning(@ForAll String key) {
        IRIx iri = IRIx.create(minter.entity(key).getURI());

        assertThat(iri.isAbsolute()).isTrue();
        assertThat(iri.hasViolations()).isFalse();
    }

    @Property(tries = 500)
    void differentKeysGiveDifferentIris(@ForAll String key, @ForAll String other) {
        boolean same = minter.entity(key).equals(minter.entity(other));

        assertThat(same).isEqualTo(key.equals(other));
    }

    @Test
    void keysThatLookAlikeStayApart() {
        assertThat(minter.entity("person:a b")).isNotEqualTo(minter.entity("person:a_b"));
        assertThat(minter.entity("person:a%20b")).isNotEqualTo(minter.entity("person:a b"));
        assertThat(minter.entity("..")).isNotEqualTo(minter.entity("."));
        assertThat(minter.entity("é")).isNotEqualTo(minter.entity("e\u0301"));
        assertThat(minter.entity("?")).isNotEqualTo(minter.entity("\uD83E"));
        assertThat(minter.entity("\uD83D")).isNotEqualTo(minter.entity("\uD83E"));
        assertThat(minter.entity("x".repeat(500))).isNotEqualTo(minter.entity("x".repeat(501)));
    }

    private static Article published(String url, String text) {
        return new Article(
                "sample",
                text,
                new ArticleMetadata(
                        Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
