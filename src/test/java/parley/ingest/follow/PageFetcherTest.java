package parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.follow.FollowOptions.Reach;

/** Fetches from a server on this machine that behaves as servers do. */
class PageFetcherTest {
    private static final String PAGE = "<html><body><p>Anna met Ben.</p></body></html>";
    private static final int LARGEST = 20_000;

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final Set<String> paths = new HashSet<>();

    @TempDir
    private Path cache;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        on("/robots.txt", 404, "");
        on("/page", 200, PAGE);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAPage() throws NotFetched {
        FetchedPage page = fetcher(Reach.ANYWHERE).fetch(address("/page"));

        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        assertThat(page.charset()).contains("utf-8");
        assertThat(requests).containsExactly("/robots.txt", "/page");
    }

    @Test
    void asksNothingOfThisMachineUnlessTold() {
        assertThatThrownBy(() -> fetcher(Reach.PUBLIC).fetch(address("/page"))).isInstanceOf(NotFetched.class);
        assertThatThrownBy(() -> fetcher(Reach.PUBLIC).fetch("http://localhost:1/page"))
                .isInstanceOf(NotFetched.class);
        assertThat(requests).isEmpty();
    }

    @Test
    void doesWhatRobotsTxtSays() {
        on("/robots.txt", 200, "User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /page\n");

        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/page")))
                .hasMessageContaining("robots.txt");
        assertThat(requests).containsExactly("/robots.txt");
    }

    @Test
    void takesAnErrorInsteadOfRobotsTxtForANo() {
        on("/robots.txt", 503, "");

        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/page")))
                .hasMessageContaining("robots.txt");
    }

    @Test
    void doesNotFetchAgainWhatHasNotChanged() throws NotFetched {
        on("/page", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            boolean isKnown = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            requests.add(isKnown ? "known" : "new");
            answer(exchange, isKnown ? 304 : 200, PAGE);
        });
        fetcher(Reach.ANYWHERE).fetch(address("/page"));

        FetchedPage again = fetcher(Reach.ANYWHERE).fetch(address("/page"));

        assertThat(new String(again.body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        assertThat(requests).contains("new", "known");
    }

    @Test
    void followsRedirectsButNotForEver() throws NotFetched {
        on("/moved", exchange -> redirect(exchange, "/page"));
        on("/round", exchange -> redirect(exchange, "/round"));
        on("/file", exchange -> redirect(exchange, "file:///etc/passwd"));

        assertThat(fetcher(Reach.ANYWHERE).fetch(address("/moved")).url()).isEqualTo(address("/page"));
        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/round")))
                .hasMessageContaining("redirects");
        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/file")))
                .hasMessageContaining("no web address");
    }

    @Test
    void readsNoMoreThanIsAllowed() {
        on("/endless", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1_000_000; i++) {
                    out.write(PAGE.getBytes(StandardCharsets.UTF_8));
                }
            }
        });

        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/endless")))
                .hasMessageContaining("larger");
    }

    @Test
    void waitsForNoServerThatSaysNothingOrIsNoWebServer() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var options = new FollowOptions(Reach.ANYWHERE, cache, Duration.ofMillis(300), Duration.ZERO, LARGEST);

            assertThatThrownBy(() ->
                            new PageFetcher(options).fetch("http://127.0.0.1:%d/".formatted(silent.getLocalPort())))
                    .isInstanceOf(NotFetched.class);
        }
    }

    @Test
    void refusesWhatIsNoPage() {
        on("/error", 500, PAGE);
        on("/picture", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/error")))
                .hasMessageContaining("status 500");
        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch(address("/picture")))
                .hasMessageContaining("no page");
        assertThatThrownBy(() -> fetcher(Reach.ANYWHERE).fetch("http://user:secret@127.0.0.1/"))
                .hasMessageContaining("no web address");
    }

    private PageFetcher fetcher(Reach reach) {
        return new PageFetcher(new FollowOptions(reach, cache, Duration.ofSeconds(30), Duration.ZERO, LARGEST));
    }

    private String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private void on(String path, int status, String body) {
        on(path, exchange -> answer(exchange, status, body));
    }

    private void on(String path, HttpHandler handler) {
        if (!paths.add(path)) {
            server.removeContext(path);
        }
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            try (InputStream in = exchange.getRequestBody()) {
                in.readAllBytes();
                handler.handle(exchange);
            }
        });
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        boolean isEmpty = bytes.length == 0 || status == 304;
        exchange.sendResponseHeaders(status, isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
