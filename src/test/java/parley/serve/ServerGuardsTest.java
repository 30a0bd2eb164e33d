package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, to whom. */
class ServerGuardsTest extends ServedStore {
    /** What would write or administer: method, path, media type. One server answers all, since none of them may change it. */
    private static final String REFUSED =
            """
            POST /parley application/sparql-update
            POST /parley/update application/sparql-update
            POST /parley application/x-www-form-urlencoded
            PUT /parley/data?default text/turtle
            POST /parley/data?default text/turtle
            POST /parley?default text/turtle
            DELETE /parley/data?default text/turtle
            PATCH /parley application/sparql-update
            POST /$/datasets application/x-www-form-urlencoded
            DELETE /$/datasets/parley text/plain
            POST /$/compact/parley text/plain
            POST /$/backup/parley text/plain
            POST /$/server text/plain
            POST /parley/local application/sparql-update
            POST /parley/%6cocal application/sparql-update
            POST //parley/local application/sparql-update
            POST /parley/local;x application/sparql-update
            GET /parley/local?query=ASK%7B%7D text/plain
            """;

    @Test
    void refusesToWriteAndToAdminister() throws Exception {
        for (String line : REFUSED.lines().toList()) {
            String[] request = line.split(" ", 3);
            String body = line.contains("form") ? "update=DROP+ALL&dbName=evil&dbType=mem" : "DROP ALL";
            String page = server.page().toString().replaceFirst("/$", "");

            var answer = send(HttpRequest.newBuilder(URI.create(page + request[1]))
                    .header("Content-Type", request[2])
                    .method(request[0], BodyPublishers.ofString(body)));

            assertThat(answer.statusCode()).as(line).isBetween(400, 499);
            assertUnchanged();
        }
    }

    @Test
    void doesNotFetchForOthers() throws Exception {
        var asked = new ConcurrentLinkedQueue<String>();
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        other.start();
        try {
            String address = "http://localhost:%d/".formatted(other.getAddress().getPort());
            send(post(
                    "/parley",
                    "application/sparql-query",
                    "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address)));
            send(post(
                    "/parley",
                    "application/sparql-query",
                    "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(address)));
            send(post("/parley", "application/sparql-query", "SELECT * FROM <%s> { ?s ?p ?o }".formatted(address)));
            send(at("/parley?default-graph-uri=%s&query=%s".formatted(encoded(address), encoded(COUNT))));
            ofOwner("LOAD <%s>".formatted(address));
            ofOwner("INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }".formatted(address));
        } finally {
            other.stop(0);
        }

        assertThat(asked).isEmpty();
    }

    @Test
    void readsNoFileForAnyone() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.ttl"), "<http://x.test/a> <http://x.test/b> 'secret' .");

        int status = ofOwner("LOAD <%s> INTO GRAPH <http://x.test/g>".formatted(secret.toUri()));

        assertThat(status).isGreaterThanOrEqualTo(400);
        assertUnchanged();
    }

    @Test
    void aWrongTokenIsNone() throws Exception {
        var answer = send(post("/parley/local", "application/sparql-update", "DROP ALL")
                .header("Authorization", "Bearer " + "x".repeat(43)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertUnchanged();
    }

    @Test
    void tellsNoOtherSiteAnything() throws Exception {
        var answer = send(at("/parley?query=ASK%7B%7D").header("Origin", "https://evil.test"));

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void answersToItsOwnNameOnly() throws Exception {
        try (var socket = new Socket("localhost", server.page().getPort())) {
            socket.getOutputStream()
                    .write("GET /parley?query=ASK%7B%7D HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/ld+json",
                "application/json",
                "application/ld+json;charset=utf-8",
                "application/rdf+xml",
                "application/trix",
                "multipart/form-data; boundary=x"
            })
    void takesNoBodyThatLeadsElsewhere(String type) throws Exception {
        serveWritable(Limits.DEFAULT);

        var answer = send(asAnna(post("/parley/data?default", type, "{\"@context\": \"http://127.0.0.1:9/\"}")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void takesNoLargeBodyAndNoneOfUnknownLength() throws Exception {
        serveWritable(Limits.DEFAULT.withBody(100));
        String body = "# %s\nASK {}".formatted("x".repeat(200));

        assertThat(send(post("/parley", "application/sparql-query", body)).statusCode())
                .isEqualTo(413);
        assertThat(send(at("/parley")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))))
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void givesUpAfterItsTime() throws Exception {
        serveAgain(ANY_PORT.withLimits(Limits.DEFAULT.withTime(Duration.ofMillis(300))));
        var many = new StringBuilder("INSERT DATA {");
        for (int i = 0; i < 400; i++) {
            many.append(" <http://x.test/%d> <http://x.test/p> %d .".formatted(i, i));
        }
        ofOwner(many.append('}').toString());

        var answer = send(post(
                "/parley",
                "application/sparql-query",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        var addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();

        for (InetAddress address : addresses) {
            assertThatThrownBy(() -> new Socket(address, server.page().getPort()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesNoFolderBehind() {
        assertThat(Path.of("run")).doesNotExist();
    }

    @Test
    void refusesOneRowTooMany() throws Exception {
        serveAgain(ANY_PORT.withLimits(Limits.DEFAULT.withRows(2)));
        String rows = "SELECT * { VALUES ?n { 1 2 %s } }";

        assertThat(send(post("/parley", "application/sparql-query", rows.formatted("")))
                        .statusCode())
                .isEqualTo(200);
        var answer = send(post("/parley", "application/sparql-query", rows.formatted("3")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("add LIMIT");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, Origin,         https://evil.test",
        "POST, Origin,         null",
        "POST, Sec-Fetch-Site, cross-site",
        "GET,  Sec-Fetch-Site, cross-site"
    })
    void otherSitesCannotUseTheirVisitorsPassword(String method, String header, String value) throws Exception {
        serveWritable(Limits.DEFAULT);

        var answer = send(asAnna(at("/parley/update")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .method(method, BodyPublishers.ofString("update=DROP+ALL"))));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertUnchanged();
    }
}
