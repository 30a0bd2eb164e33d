package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.failure.Rejection.Reason;
import parley.model.Article;

/** Each format holds the same article; the readers must agree on it. */
class FormatsTest {
    private static final String TEXT = "The ministers of the two states met in Oslo.";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            array of JSON | [{"headline": "Talks", "url": "https://example.org/1", "date": "2025-08-15", "body": "TEXT"}, {"no": 1}]
            ninjs | {\\n "uri": "urn:1", "headline": "Talks", "versioncreated": "2025-08-15T10:00:00Z", "link": "https://example.org/1", "body_html": "<p>TEXT</p>"}
            CSV | title,url,date,text\\nTalks,https://example.org/1,2025-08-15,"TEXT"
            TSV | title\\turl\\tdate\\ttext\\nTalks\\thttps://example.org/1\\t2025-08-15\\tTEXT
            RSS | <rss version="2.0"><channel><title>Wire</title><item><title>Talks</title><link>https://example.org/1</link><pubDate>Fri, 15 Aug 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;TEXT&lt;/p&gt;</description></item></channel></rss>
            Atom | <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Talks</title><link href="https://example.org/1"/><published>2025-08-15T10:00:00Z</published><content type="html">&lt;p&gt;TEXT&lt;/p&gt;</content></entry></feed>
            NITF | <nitf><head><title>x</title><docdata><date.issue norm="20250815T100000Z"/></docdata></head><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>TEXT</p></body.content></body></nitf>
            NewsML-G2 | <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><itemMeta><versionCreated>2025-08-15T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML><html><body><p>The ministers of the <b>two</b> states</p></body></html></inlineXML></contentSet></newsItem>
            """)
    void readsTheSameArticleFromEachFormat(String format, String content) {
        String name = Map.of("CSV", "a.csv", "TSV", "a.tsv").getOrDefault(format, "-");
        String input = content.replace("TEXT", TEXT).replace("\\n", "\n").replace("\\t", "\t");

        Article article = CollectedArticles.of(name, input).articles.get(0);

        assertThat(article.text()).startsWith("The ministers of the two states");
        assertThat(article.metadata().title()).contains("Talks");
        assertThat(article.metadata().published().map(date -> date.day().toString()))
                .contains("2025-08-15");
        assertThat(article.name()).matches("(-|a.csv|a.tsv):\\d");
    }

    @Test
    void readsTheFieldsUnderTheNamesThatTheUserGives() {
        var options = new IngestOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IngestOptions.Identity.URL,
                Map.of("text", "story.words", "title", "top"),
                1000);

        var read = CollectedArticles.of(
                "a.jsonl",
                "{\"story\": {\"words\": \"%s\"}, \"top\": \"Talks\"}"
                        .formatted(TEXT)
                        .getBytes(StandardCharsets.UTF_8),
                options);

        assertThat(read.only().text()).isEqualTo(TEXT);
        assertThat(read.only().metadata().title()).contains("Talks");
    }

    @Test
    void readsWhatIsInsideArchivesInsideArchives() throws IOException {
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("news/a.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("news/photo.png"));
            zip.write(new byte[100]);
            zip.putNextEntry(new ZipEntry("b.jsonl.gz"));
            zip.write(gzip("{\"text\": \"%s\"}\n".formatted(TEXT)));
        }
        byte[] outer = gzip(inner.toByteArray());

        var read = CollectedArticles.of("all.zip.gz", outer, IngestOptions.DEFAULT);

        assertThat(read.rejections).isEmpty();
        assertThat(read.articles)
                .extracting(Article::name)
                .containsExactly("all.zip.gz!/all.zip!/news/a.txt", "all.zip.gz!/all.zip!/b.jsonl.gz!/b.jsonl:1");
    }

    @Test
    void readsThePagesOfAWebArchive() throws IOException {
        String warc = WarcFile.record("warcinfo", "", "software: test\r\n")
                + WarcFile.page("https://example.org/1", "Talks in Oslo", TEXT)
                + WarcFile.record("response", "https://example.org/x", "HTTP/1.1 404 Not Found\r\n\r\nnothing");

        for (byte[] bytes : new byte[][] {warc.getBytes(StandardCharsets.UTF_8), gzip(warc)}) {
            Article article = CollectedArticles.of("a.warc.gz", bytes, IngestOptions.DEFAULT)
                    .only();

            assertThat(article.name()).isEqualTo("a.warc.gz:2");
            assertThat(article.text()).contains(TEXT);
            assertThat(article.metadata().url()).contains("https://example.org/1");
        }
    }

    @Test
    void readsTheFilesThatFitAPattern() throws IOException {
        for (String name : new String[] {"b.txt", "a.txt", "c.md"}) {
            Files.writeString(folder.resolve(name), TEXT);
        }
        var read = new CollectedArticles();

        new InputReader(IngestOptions.DEFAULT).read(folder + "/*.txt", read);
        new InputReader(IngestOptions.DEFAULT).read(folder + "/*.csv", read);

        assertThat(read.articles)
                .extracting(article -> Path.of(article.name()).getFileName().toString())
                .containsExactly("a.txt", "b.txt");
        assertThat(read.rejections.get(0).detail()).isEqualTo("no file fits this pattern; check it");
    }

    @Test
    void saysWhatToDoAboutAPdf() {
        assertThat(CollectedArticles.of("report", "%PDF-1.7 ...")
                        .rejections
                        .get(0)
                        .detail())
                .isEqualTo("a PDF is not read; turn it into text first, for example with pdftotext");
    }

    static byte[] gzip(String content) throws IOException {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void turnsAwayAPageThatSaysAndShowsThatItIsInAnotherLanguage() {
        String german =
                "<p>Der Präsident hat am Montag die Ministerin in der Hauptstadt zu einem langen Gespräch empfangen.</p>";
        String english =
                "<p>The president received the minister on Monday in the capital for a long talk about fish.</p>";

        assertThat(page("de", german).reason()).isEqualTo(Reason.NOT_ENGLISH);
        assertThat(page("de", english).articles).hasSize(1);
        assertThat(page("en", english).articles).hasSize(1);
        assertThat(page("en", german).reason()).isEqualTo(Reason.NOT_ENGLISH);
    }

    private static CollectedArticles page(String language, String paragraph) {
        return CollectedArticles.of(
                "a.html",
                "<html lang=\"%s\"><head><script>if (a < b) the()</script></head><body><article>%s</article></body></html>"
                        .formatted(language, paragraph.repeat(8)));
    }
}
