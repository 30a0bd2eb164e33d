package parley.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.PublicationDate;

class WebPageReaderTest {
    private static final String FIRST =
            "The two ministers met in Oslo on Monday, their offices said, and agreed to see each other again before the"
                    + " summer, when the treaty on the fishing grounds runs out.";
    private static final String SECOND =
            "Officials who took part, and who asked not to be named, called the talks long, friendly and useful, but"
                    + " said that neither side had moved on the matter of quotas.";
    private static final String PAGE =
            """
            <html lang="en-GB"><head><title>Ministers meet in Oslo | Example Wire</title>%s</head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Ministers meet in Oslo</h1>%s<p>By Ida Holm</p>
            <figure><img src="a.jpg"><figcaption>The ministers shake hands.</figcaption></figure>
            <p>%s</p><div class="newsletter-box"><p>Sign up for our newsletter</p></div><p>%s</p>
            <p>%s</p><p>Read more: Fishing in the north</p></article>
            <footer>All rights reserved</footer></body></html>
            """;

    private final WebPageReader reader = new WebPageReader();

    @Test
    void keepsTheParagraphsAndLeavesTheFurniture() {
        assertThat(read("", "").text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST.replace("Oslo", "Bergen"));
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        var metadata = read(
                        """
                        <link rel="canonical" href="https://example.org/2019/oslo">
                        <meta property="og:site_name" content="Example Wire"><meta name="author" content="by Ida Holm">
                        """,
                        "")
                .metadata();

        assertThat(metadata.title()).contains("Ministers meet in Oslo");
        assertThat(metadata.url()).contains("https://example.org/2019/oslo");
        assertThat(metadata.publisher()).contains("Example Wire");
        assertThat(metadata.imprint().authors()).containsExactly("Ida Holm");
        assertThat(metadata.imprint().language()).contains("en-GB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            JSON-LD datePublished | <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2019-11-20T23:30:00-08:00"}]}</script><meta name="date" content="2001-01-01"> |
            meta article:published_time | <meta property="article:published_time" content="2019-11-20T01:00:00Z"><meta property="article:modified_time" content="2019-12-01"> |
            datePublished | | <span itemprop="datePublished" content="2019-11-20"></span><time datetime="2018-01-01">x</time>
            time | | <p>Updated <time datetime="2019-11-25">25 Nov</time></p><time datetime="2019-11-20T10:00">20 Nov</time>
            date in the page | | <div class="post-date">November 20th, 2019</div>
            text of the page | | <p>Oslo, 20 November 2019</p>
            meta article:modified_time | <meta property="article:modified_time" content="2019-11-20"> |
            """)
    void takesTheDateFromTheMostTrustedPlace(String source, String head, String body) {
        var page = read(head == null ? "" : head, body == null ? "" : body);

        assertThat(page.metadata().published())
                .contains(new PublicationDate(LocalDate.of(2019, 11, 20), PublicationDate.Origin.METADATA, source));
    }

    @Test
    void takesTheDateFromTheAddressBeforeWhatIsOnlySeen() {
        var page = reader.read(page("", "<p>1 January 2001</p>"), Optional.of("https://example.org/2019/11/20/oslo"));

        assertThat(page.metadata().published().map(PublicationDate::source)).contains("URL path");
    }

    @Test
    void hasNoDateWhereThePageTellsNone() {
        assertThat(read("<script type='application/ld+json'>{broken</script>", "<p>3/4/2019</p>")
                        .metadata()
                        .published())
                .isEmpty();
    }

    private WebPage read(String head, String body) {
        return reader.read(page(head, body), Optional.empty());
    }

    private static String page(String head, String body) {
        return PAGE.formatted(head, body, FIRST, SECOND, FIRST.replace("Oslo", "Bergen"));
    }
}
