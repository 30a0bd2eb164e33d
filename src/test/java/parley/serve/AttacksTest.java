package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.store.StockFuseki;

/** Each attack first against Fuseki as it is downloaded, to show that it works, then against a served store. */
class AttacksTest extends ServedStore {
    private static final String UPDATE = "application/sparql-update";
    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RDF_XML =
            """
            <?xml version="1.0"?><!DOCTYPE r [<!ENTITY e SYSTEM "%s">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x.test/">
            <rdf:Description rdf:about="http://x.test/xxe"><x:p>&e;</x:p></rdf:Description></rdf:RDF>
            """;

    @TempDir
    static Path ofStock;

    private static StockFuseki stock;

    /** A server that only this machine reaches, and what it was asked for. */
    private HttpServer inner;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void startStock() throws Exception {
        stock = StockFuseki.startAsDownloaded(ofStock);
    }

    @AfterAll
    static void stopStock() throws Exception {
        stock.close();
    }

    @BeforeEach
    void startInner() throws IOException {
        serveWritable(Limits.DEFAULT);
        inner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inner.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inner.start();
    }

    @AfterEach
    void stopInner() {
        inner.stop(0);
    }

    private String inner(String path) {
        return "http://localhost:%d/%s".formatted(inner.getAddress().getPort(), path);
    }

    private static HttpRequest.Builder stock(String path) {
        return HttpRequest.newBuilder(URI.create(stock.address("").replaceFirst("/$", "") + path));
    }

    private HttpResponse<String> sendTo(HttpRequest.Builder at, String type, String body) throws Exception {
        return send(at.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private boolean stockHolds(String pattern) throws Exception {
        return sendTo(stock("/parley"), QUERY, "ASK { { %s } UNION { GRAPH ?g { %<s } } }".formatted(pattern))
                .body()
                .contains("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SERVICE in a query    | /parley | application/sparql-query  | SELECT * { SERVICE <%s> { ?s ?p ?o } }
            SERVICE in an update  | /parley | application/sparql-update | INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }
            LOAD of an address    | /parley | application/sparql-update | LOAD <%s>
            a context of JSON-LD  | /parley/data?default | application/ld+json | {"@context": "%s", "@id": "http://x.test/j"}
            """)
    void fetchesFromTheServersOwnNetwork(String attack, String path, String type, String body) throws Exception {
        String words = body.formatted(inner("secret"));
        sendTo(stock(path), type, words);
        assertThat(asked).as(attack).contains("/secret");
        asked.clear();

        int status = sendTo(asAnna(at(path)), type, words).statusCode();

        assertThat(status).isGreaterThanOrEqualTo(400);
        assertThat(asked).isEmpty();
        assertUnchanged();
    }

    @Test
    void readsAFileIntoAGraph() throws Exception {
        var file = Files.writeString(folder.resolve("secret.ttl"), "<http://x.test/a> <http://x.test/b> 'secret' .");
        String load = "LOAD <%s> INTO GRAPH <http://x.test/g>".formatted(file.toUri());
        sendTo(stock("/parley"), UPDATE, load);
        assertThat(stockHolds("?s ?p 'secret'")).isTrue();

        assertThat(sendTo(asAnna(at("/parley")), UPDATE, load).statusCode()).isGreaterThanOrEqualTo(400);
        assertUnchanged();
    }

    /** Jena's reader of XML reads no file: the stock server does not have this hole, and such bodies are refused all the same. */
    @Test
    void anEntityOfXmlReadsNoFileAnywhere() throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "secret");
        String body = RDF_XML.formatted(file.toUri());
        sendTo(stock("/parley/data?default"), "application/rdf+xml", body);
        assertThat(stockHolds("<http://x.test/xxe> ?p ?o")).isTrue();
        assertThat(stockHolds("<http://x.test/xxe> ?p ?o FILTER(CONTAINS(?o, 'secret'))"))
                .isFalse();

        assertThat(sendTo(asAnna(at("/parley/data?default")), "application/rdf+xml", body)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void createsDatasets() throws Exception {
        assertThat(sendTo(stock("/$/datasets"), FORM, "dbName=evil&dbType=mem").statusCode())
                .isEqualTo(200);
        assertThat(send(stock("/evil?query=ASK%7B%7D")).statusCode()).isEqualTo(200);

        assertThat(sendTo(asAnna(at("/$/datasets")), FORM, "dbName=evil&dbType=mem")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(at("/evil?query=ASK%7B%7D")).statusCode()).isEqualTo(404);
    }

    @Test
    void letsAPageOfAnotherSiteReadWithItsVisitorsPassword() throws Exception {
        var leaky = send(stock("/parley?query=ASK%7B%7D").header("Origin", "https://evil.test"));
        assertThat(leaky.headers().firstValue("Access-Control-Allow-Origin")).contains("https://evil.test");
        assertThat(leaky.headers().firstValue("Access-Control-Allow-Credentials"))
                .contains("true");

        var answer = send(asAnna(at("/parley?query=ASK%7B%7D").header("Origin", "https://evil.test")));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void takesAFormFromAnotherSite() throws Exception {
        String form = "update=" + encoded("INSERT DATA { <http://x.test/form> <http://x.test/p> 1 }");
        sendTo(stock("/parley").header("Origin", "https://evil.test"), FORM, form);
        assertThat(stockHolds("<http://x.test/form> ?p ?o")).isTrue();

        var answer = sendTo(asAnna(at("/parley").header("Origin", "https://evil.test")), FORM, form);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertUnchanged();
    }

    @Test
    void answersToAnyName() throws Exception {
        assertThat(askedByName("evil.test", stock.port())).startsWith("HTTP/1.1 200");

        assertThat(askedByName("evil.test", server.page().getPort())).startsWith("HTTP/1.1 403");
    }

    private static String askedByName(String name, int port) throws IOException {
        return raw(
                port,
                "GET /parley?query=ASK%%7B%%7D HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(name));
    }

    private static String raw(int port, String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Script functions are off in the stock server too, but any Java class that is a function can be named there. */
    @Test
    void runsFunctionsThatAQueryNames() throws Exception {
        String script = "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}";
        String java = "SELECT (<java:org.apache.jena.sparql.function.library.%s>() AS ?x) {}";
        assertThat(sendTo(stock("/parley"), QUERY, script).statusCode()).isEqualTo(400);
        assertThat(sendTo(stock("/parley"), QUERY, java.formatted("now")).body())
                .contains("dateTime");

        assertThat(sendTo(at("/parley"), QUERY, script).body()).doesNotContain("\"value\"");
        assertThat(sendTo(at("/parley"), QUERY, java.formatted("now")).body()).doesNotContain("dateTime");
        sendTo(
                asAnna(at("/parley")),
                UPDATE,
                "INSERT { <http://x.test/a> <http://x.test/b> ?x } WHERE { BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?x) }");
        assertUnchanged();
        assertThat(sendTo(at("/parley"), QUERY, "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}")
                        .body())
                .as("functions of the query engine's own")
                .contains("dateTime");
    }

    @Test
    void takesABodyOfAnySize() throws Exception {
        String body = "<http://x.test/large> <http://x.test/p> '%s' .".formatted("x".repeat(20 << 20));
        assertThat(sendTo(stock("/parley/data?default"), "text/turtle", body).statusCode())
                .isBetween(200, 204);

        assertThat(sendTo(asAnna(at("/parley/data?default")), "text/turtle", body)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void takesHeadersAndAddressesOfHalfAMegabyte() throws Exception {
        String flood = "x".repeat(400_000);
        assertThat(send(stock("/parley?query=ASK%7B%7D").header("X-Flood", flood))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(stock("/parley?query=ASK%7B%7D&x=" + flood)).statusCode())
                .isEqualTo(200);

        assertThat(send(at("/parley?query=ASK%7B%7D").header("X-Flood", flood)).statusCode())
                .isEqualTo(431);
        assertThat(send(at("/parley?query=ASK%7B%7D&x=" + flood)).statusCode()).isEqualTo(414);
    }

    /** The web server below both refuses such paths: the stock server does not have this hole either. */
    @ParameterizedTest
    @CsvSource({"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fetc/passwd"})
    void aPathLeadsToNoFileAnywhere(String path) throws Exception {
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);

        assertThat(raw(stock.port(), request)).startsWith("HTTP/1.1 4");
        assertThat(raw(server.page().getPort(), request)).startsWith("HTTP/1.1 4");
    }
}
