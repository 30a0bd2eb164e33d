package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import parley.Fuzzed;
import parley.HostileText;
import parley.failure.Rejection;
import parley.model.Article;

/** Inputs of every format, damaged: an article comes out of them, or a reason, and nothing else. */
class ReaderFuzz {
    private static final int LARGEST = 20_000;
    private static final List<String> SOUND = List.of(
            "{\"id\":\"1\",\"text\":\"Anna Berg met Ben Noll in Vienna.\",\"date\":\"2031-03-07\",\"url\":\"https://news.test/1\"}\n",
            "[{\"text\":\"Anna Berg met Ben Noll.\",\"title\":\"Talks\",\"author\":[\"A\"]},{\"text\":\"They met.\"}]",
            "<html><head><title>Talks</title><meta property=\"article:published_time\" content=\"2031-03-07\"></head>"
                    + "<body><article><p>Anna Berg met Ben Noll in Vienna on Monday.</p><p>They met.</p></article></body></html>",
            "<rss version=\"2.0\"><channel><title>N</title><item><title>Talks</title><link>https://news.test/1</link>"
                    + "<description>Anna met Ben.</description><pubDate>Fri, 07 Mar 2031 10:00:00 GMT</pubDate></item></channel></rss>",
            "id,text,date\n1,\"Anna met \"\"Ben\"\".\",2031-03-07\n2,They met.,\n",
            "text\tdate\nAnna met Ben.\t2031-03-07\n",
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://news.test/1\r\nContent-Type: text/html\r\n"
                    + "Content-Length: 20\r\n\r\n<p>Anna met Ben.</p>\r\n\r\n",
            "<nitf><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>Anna met Ben.</p>"
                    + "</body.content></body></nitf>",
            "VIENNA, March 7 - Anna Berg met Ben Noll.\n\nThey met again.\n");

    @Fuzzed
    void anyBytesGiveArticlesOrReasons(@ForAll("inputs") byte[] input, @ForAll InputFormat format) {
        read(input, Optional.of(format));
    }

    @Fuzzed
    void anyBytesOfNoNamedFormatGiveArticlesOrReasons(@ForAll("inputs") byte[] input) {
        read(input, Optional.empty());
    }

    private static void read(byte[] input, Optional<InputFormat> format) {
        var options = new IngestOptions(
                format, Optional.empty(), Optional.empty(), IngestOptions.Identity.URL, Map.of(), LARGEST);
        new InputReader(options).read("-", new ByteArrayInputStream(input), new ArticleSink() {
            @Override
            public void accept(Article article) {
                assertThat(article.text()).isNotBlank();
                assertThat(article.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2 * LARGEST);
            }

            @Override
            public void reject(Rejection rejection) {
                assertThat(rejection.detail()).isNotBlank().doesNotContain("\n");
            }
        });
    }

    @Provide
    Arbitrary<byte[]> inputs() {
        Arbitrary<byte[]> damaged = Combinators.combine(
                        Arbitraries.of(SOUND),
                        HostileText.any(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 6))
                .as(ReaderFuzz::damage);
        return Arbitraries.oneOf(
                damaged, Arbitraries.bytes().array(byte[].class).ofMaxSize(300));
    }

    /** Some bytes changed, some lost, and something put in. */
    private static byte[] damage(String sound, String inserted, long seed, int changes) {
        var random = new Random(seed);
        int place = random.nextInt(sound.length());
        String text = sound.substring(0, place)
                + (random.nextBoolean() ? inserted : "")
                + sound.substring(Math.min(sound.length(), place + random.nextInt(4)));
        byte[] bytes = text.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length);
    }
}
