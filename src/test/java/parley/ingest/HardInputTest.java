package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** The worst that comes in: nothing crashes, nothing is fetched, each fault is counted under its file's name. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HardInputTest {
    private static final String SENTENCE =
            "The ministers of the two states met in Oslo for talks about the treaty, which were long and friendly.";

    @TempDir
    Path folder;

    @Test
    void readsAPageWhoseTagsAreNeverClosed() {
        var read = CollectedArticles.of(
                "a.html", "<html><body><div><article" + "><p>" + (SENTENCE + "<p><b><div>").repeat(5));

        assertThat(read.only().text()).startsWith(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<svg><g>"})
    void survivesAHundredThousandNestedElements(String tag) {
        var read = CollectedArticles.of("a.html", "<html><body>" + tag.repeat(100_000) + SENTENCE);

        assertThat(read.articles.size() + read.rejections.size()).isEqualTo(1);
    }

    @Test
    void leavesAPageOfAHundredMegabytesUnread() throws IOException {
        var read = read("a.html", new Endless("<p>" + SENTENCE, 100_000_000));

        assertThat(read.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void findsNoArticleInAPageOfScripts() {
        assertThat(CollectedArticles.of("a.html", "<html><script>var a = '<p>';</script></html>")
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void passesOverBrokenAndDeepJsonLd() {
        String json = "<script type=\"application/ld+json\">%s</script>";
        var read = CollectedArticles.of(
                "a.html",
                "<html><head>%s%s</head><body><article><p>%s</p></article>"
                        .formatted(
                                json.formatted("{\"@graph\": ".repeat(5000)),
                                json.formatted("[".repeat(50_000)),
                                SENTENCE.repeat(4)));

        assertThat(read.only().text()).contains(SENTENCE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a.rss    | <!DOCTYPE rss [<!ENTITY x SYSTEM "FILE">]><rss version="2.0"><channel><title>&x;</title><item><description>&x;</description></item></channel></rss>
            a.nitf   | <!DOCTYPE nitf [<!ENTITY x SYSTEM "FILE">]><nitf><body><body.content><p>The ministers met in Oslo. &x;</p></body.content></body></nitf>
            b.newsml | <!DOCTYPE newsItem SYSTEM "FILE"><newsItem><contentSet><inlineData>The ministers met in Oslo.</inlineData></contentSet></newsItem>
            """)
    void readsNoOtherFileForAnEntity(String name, String content) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");

        var read = CollectedArticles.of(
                name, content.replace("FILE", secret.toUri().toString()));

        assertThat(read.articles.size() + read.rejections.size()).isEqualTo(1);
        assertThat(read.articles.toString() + read.rejections).doesNotContain("TOPSECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.rss", "a.nitf"})
    void survivesABillionLaughs(String name) {
        var entities = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }

        var read = CollectedArticles.of(
                name, entities + "]><nitf><body><body.content><p>&l11;</p></body.content></body></nitf>");

        assertThat(read.rejections).hasSize(1);
    }

    @Test
    void stopsAtAZipBombAndReadsOn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(SENTENCE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }

        var read = CollectedArticles.of("a.zip", bytes.toByteArray(), IngestOptions.DEFAULT);

        assertThat(read.articles).hasSize(1);
        assertThat(read.rejections).extracting(Rejection::reason).contains(Reason.TOO_LARGE);
        assertThat(read.rejections).anyMatch(rejection -> rejection.detail().contains("more than 200 times"));
    }

    @Test
    void stopsAtABombThatIsOnlyCompressed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            byte[] line = new byte[1_000_000];
            Arrays.fill(line, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                gzip.write(line);
            }
        }

        var read = CollectedArticles.of("a.jsonl.gz", bytes.toByteArray(), IngestOptions.DEFAULT);

        assertThat(read.rejections).isNotEmpty();
        assertThat(read.articles).isEmpty();
    }

    @Test
    void goesNotDeeperThanFourArchives() throws IOException {
        byte[] bytes = FormatsTest.gzip(SENTENCE);
        for (int i = 0; i < 8; i++) {
            bytes = FormatsTest.gzip(bytes);
        }

        assertThat(CollectedArticles.of("a.gz", bytes, IngestOptions.DEFAULT).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.gz", "a.warc.gz", "a.tgz"})
    void countsAnArchiveThatIsNone(String name) {
        var read = CollectedArticles.of(name, SENTENCE.repeat(50));

        assertThat(read.articles).isEmpty();
        assertThat(read.rejections).extracting(Rejection::reason).containsExactly(Reason.BROKEN_RECORD);
    }

    @Test
    void readsAWebArchiveThatWasCutInHalfUpToTheCut() throws IOException {
        String warc = WarcFile.page("https://example.org/1", "One", SENTENCE)
                + WarcFile.page("https://example.org/2", "Two", SENTENCE);
        String cut = warc.substring(0, warc.length() - 300);

        for (byte[] bytes : new byte[][] {cut.getBytes(StandardCharsets.UTF_8), FormatsTest.gzip(cut), half(warc)}) {
            var read = CollectedArticles.of("a.warc", bytes, IngestOptions.DEFAULT);

            assertThat(read.rejections).extracting(Rejection::reason).containsExactly(Reason.BROKEN_RECORD);
        }
        assertThat(CollectedArticles.of("a.warc", cut).articles).hasSize(1);
    }

    private static byte[] half(String warc) throws IOException {
        byte[] whole = FormatsTest.gzip(warc.repeat(3));
        return Arrays.copyOf(whole, whole.length - 20);
    }

    @Test
    void skipsBrokenRecordsOfAWebArchive() {
        String good = WarcFile.page("https://example.org/1", "One", SENTENCE);
        String warc = good
                + "noise between the records\r\nmore of it\r\n"
                + "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"
                + WarcFile.record("response", "https://example.org/2", "no answer at all")
                + WarcFile.record(
                        "response",
                        "u",
                        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\nnot gzip")
                + good;

        var read = CollectedArticles.of("a.warc", warc);

        assertThat(read.articles).hasSize(2);
        assertThat(read.rejections).isNotEmpty().extracting(Rejection::reason).containsOnly(Reason.BROKEN_RECORD);
    }

    @Test
    void boundsATableWhoseQuotationMarkIsNeverClosed() throws IOException {
        String start = "title,text\nTalks,\"%s\"\nTalks,\"".formatted(SENTENCE);

        var read = read("a.csv", new Endless(start, SENTENCE + "\n", 60_000_000));

        assertThat(read.articles).hasSize(1);
        assertThat(read.rejections).extracting(Rejection::reason).containsExactly(Reason.BROKEN_RECORD);
    }

    @Test
    void readsAnArrayOfJsonUpToWhereItBreaks() {
        String good = "{\"text\": \"%s\"}".formatted(SENTENCE);

        var read = CollectedArticles.of("a.json", "[%s, {\"text\": 1}, 7, %s, {\"text\": \"cut".formatted(good, good));

        assertThat(read.articles).hasSize(2);
        assertThat(read.rejections)
                .extracting(Rejection::article, Rejection::reason)
                .contains(tuple("a.json:2", Reason.BROKEN_RECORD), tuple("a.json:3", Reason.BROKEN_RECORD));
        assertThat(read.rejections).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": ", "[", "{\"text\": [["})
    void survivesJsonThatIsNestedWithoutEnd(String begin) {
        var read = CollectedArticles.of("a.json", begin.repeat(100_000));

        assertThat(read.rejections).extracting(Rejection::reason).containsExactly(Reason.BROKEN_RECORD);
    }

    @Test
    void leavesAFieldOfAHundredMegabytesUnread() throws IOException {
        var read = read("a.json", new Endless("[{\"text\": \"", SENTENCE, 100_000_000));

        assertThat(read.articles).isEmpty();
        assertThat(read.rejections).hasSize(1);
    }

    private static CollectedArticles read(String name, InputStream stream) throws IOException {
        var read = new CollectedArticles();
        try (stream) {
            new InputReader(IngestOptions.DEFAULT).read(name, stream, read);
        }
        return read;
    }

    /** The same words again and again, up to a size, without being held in memory. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] words;
        private final long size;
        private long position;

        Endless(String words, long size) {
            this("", words, size);
        }

        Endless(String start, String words, long size) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.words = words.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            if (position >= size) {
                return -1;
            }
            long at = position++;
            return at < start.length ? start[(int) at] : words[(int) ((at - start.length) % words.length)];
        }
    }
}
