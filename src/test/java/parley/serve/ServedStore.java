package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parley.serve.access.PasswordFile;
import parley.store.Access;
import parley.store.StoreChange;
import parley.store.TdbStore;

/** A server on a store of two statements, and ways to ask it. */
abstract class ServedStore {
    static final String ARTICLE = "https://news.test/first";
    static final String COUNT = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    static final ServeOptions ANY_PORT = ServeOptions.DEFAULT.withPort(0);

    @TempDir
    Path folder;

    final HttpClient client = HttpClient.newHttpClient();
    TdbStore store;
    ParleyServer server;

    @BeforeEach
    void serve() {
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("<%s> a <https://w3id.org/parley#Article> .".formatted(ARTICLE), Lang.TURTLE)
                .parse(graph);
        store.write(StoreChange.putting(Map.of(ARTICLE, graph))
                .withKnowledge(List.of(), graph.find().toList()));
        server = ParleyServer.start(store, ANY_PORT);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    void serveAgain(ServeOptions options) {
        server.close();
        server = ParleyServer.start(store, options);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.page().resolve(path))
                .header("Accept", "application/sparql-results+json, */*;q=0.5");
    }

    HttpRequest.Builder post(String path, String type, String body) {
        return at(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void assertUnchanged() throws IOException, InterruptedException {
        assertThat(send(post("/parley", "application/sparql-query", COUNT)).body())
                .contains("\"value\": \"2\"");
    }

    static final String PASSWORD = "nine green bottles";

    static final String TOKEN = "token-of-the-importer";

    /** Anna may write, with a password, which is made to be tried fast; so may a program, with a token. */
    void serveWritable(Limits limits) throws IOException {
        Path file = folder.resolve("users");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file,
                """
                # of the tests
                anna:pbkdf2-sha512$1000$c2FsdG9mdGhldGVzdC4uLg==$3uu7k2LBypaMYovyHxCm+It6AemwkI7+hJMywFJcY0I=
                importer:token-sha256$dJfMruNZsxMkx8fePjTVvXe7bBOo9Gex+44y6kGnyGI=
                """);
        serveAgain(ANY_PORT.withWriters(new PasswordFile(file)).withLimits(limits));
    }

    static HttpRequest.Builder asAnna(HttpRequest.Builder request) {
        return request.header("Authorization", basic("anna", PASSWORD));
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    int ofOwner(String update) throws IOException, InterruptedException {
        return send(post("/parley/local", "application/sparql-update", update)
                        .header("Authorization", "Bearer " + note().getProperty("token")))
                .statusCode();
    }

    Properties note() throws IOException {
        var note = new Properties();
        try (var in = Files.newInputStream(store.folder().resolve("parley-server.properties"))) {
            note.load(in);
        }
        return note;
    }
}
