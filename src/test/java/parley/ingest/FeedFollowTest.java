package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.failure.Remark;
import parley.ingest.IngestOptions.Identity;
import parley.ingest.follow.FollowOptions;
import parley.ingest.follow.FollowOptions.Reach;

/** Feeds whose entries are read where they point to. */
class FeedFollowTest {
    private static final String SUMMARY = "Anna met Ben in Oslo, said the ministry on Monday.";
    private static final String STORY =
            "Anna Lind met Ben Moss in Oslo on Monday, and the two talked for an hour about the herring. ";

    @TempDir
    private Path cache;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isStory = exchange.getRequestURI().getPath().equals("/story");
            byte[] page = "<html><body><article><p>%s</p></article></body></html>"
                    .formatted(STORY.repeat(6))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(isStory ? 200 : 404, isStory ? page.length : -1);
            if (isStory) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsThePageWithTheDateOfTheFeed() {
        var article = read("/story", Optional.of(Reach.ANYWHERE)).only();

        assertThat(article.text()).contains(STORY.strip()).doesNotContain("said the ministry");
        assertThat(article.metadata().published())
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo(LocalDate.of(2025, 8, 15)));
    }

    @Test
    void takesTheFeedsWordsWhereThePageCannotBeHad() {
        for (var read : new CollectedArticles[] {
            read("/gone", Optional.of(Reach.ANYWHERE)), read("/story", Optional.of(Reach.PUBLIC))
        }) {
            assertThat(read.only().text()).isEqualTo(SUMMARY);
            assertThat(read.remarks).extracting(Remark::kind).containsExactly(Remark.Kind.NOT_FOLLOWED);
        }
    }

    @Test
    void asksNobodyUnlessTold() {
        assertThat(read("/story", Optional.empty()).only().text()).isEqualTo(SUMMARY);
    }

    private CollectedArticles read(String path, Optional<Reach> reach) {
        String link = "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
        String feed =
                """
                <rss version="2.0"><channel><title>Harbour News</title><item><title>Talks</title><link>%s</link>
                <description>%s</description><pubDate>Fri, 15 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>
                """
                        .formatted(link, SUMMARY);
        var options = new IngestOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Identity.URL,
                Map.of(),
                IngestOptions.DEFAULT.maxBytes(),
                reach.map(to -> new FollowOptions(to, cache, Duration.ofSeconds(30), Duration.ZERO, 100_000)));
        return CollectedArticles.of("feed.rss", feed.getBytes(StandardCharsets.UTF_8), options);
    }
}
