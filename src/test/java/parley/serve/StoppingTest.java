package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.serve.access.PasswordFile;
import parley.store.Access;
import parley.store.TdbStore;

/** {@code parley serve} as a process of its own, ended by SIGTERM while it works, and killed. */
@Timeout(120)
class StoppingTest {
    private static final Pattern PAGE = Pattern.compile("page is at (\\S+),");
    private static final Pattern BEGUN = Pattern.compile("\"Requests\" *: *[1-9]");
    private static final String NUMBERS = "VALUES ?%s { 0 1 2 3 4 5 6 7 8 9 } ";
    private static final String GRAPH = "/parley/data?graph=http://x.test/g";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private String token;
    private Process process;
    private URI page;

    @BeforeEach
    void start() throws IOException {
        if (token == null) {
            TdbStore.open(folder.resolve("store"), Access.WRITE).close();
            token = new PasswordFile(folder.resolve("users")).newToken("importer");
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "parley.cli.Main",
                        "serve",
                        "--store=" + folder.resolve("store"),
                        "--port=0",
                        "--timeout=3",
                        "--max-queries=1",
                        "--writable",
                        "--password-file=" + folder.resolve("users"))
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        for (var line = process.inputReader(); ; ) {
            said.append(line.readLine()).append('\n');
            var match = PAGE.matcher(said);
            assertThat(process.isAlive()).as(said.toString()).isTrue();
            if (match.find()) {
                page = URI.create(match.group(1));
                return;
            }
        }
    }

    @AfterEach
    void end() {
        process.destroyForcibly().onExit().join();
    }

    private int ask() throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(page.resolve("/parley?query=ASK%7B%7D"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** Until the server has begun on a request to the store; asking for the counts is none. */
    private void awaitWork() throws IOException, InterruptedException {
        String counts;
        do {
            Thread.sleep(20);
            counts = get("/$/stats/parley");
        } while (!BEGUN.matcher(counts).find());
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void terminate() throws InterruptedException {
        process.destroy();
        Thread.sleep(200);
        assertThat(process.isAlive()).as("it waits for what is at work").isTrue();
    }

    @Test
    void aQueryAtWorkIsAnsweredBeforeTheEnd() throws Exception {
        var numbers = new StringBuilder();
        "abcdefghi".chars().forEach(name -> numbers.append(NUMBERS.formatted((char) name)));
        var answer = client.sendAsync(
                HttpRequest.newBuilder(page.resolve("/parley"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("SELECT (COUNT(*) AS ?n) { %s }".formatted(numbers)))
                        .build(),
                BodyHandlers.ofString());
        awaitWork();

        terminate();

        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(answer.get().body()).contains("longer than 3.0 s");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("store/parley-server.properties")).doesNotExist();
    }

    @Test
    void aGraphOnItsWayIsStoredBeforeTheEnd() throws Exception {
        String body = "<http://x.test/a> <http://x.test/b> 'half here, half there' .";
        try (var socket = new Socket("localhost", page.getPort())) {
            send(
                    socket,
                    "PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: text/turtle\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                            .formatted(GRAPH, token, body.length(), body.substring(0, 30)));
            awaitWork();

            terminate();
            send(socket, body.substring(30));

            assertThat(read(socket.getInputStream())).startsWith("HTTP/1.1 201");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        start();
        assertThat(get(GRAPH)).contains("half here, half there");
    }

    @Test
    void startsAgainAfterItWasKilled() throws Exception {
        process.destroyForcibly().onExit().join();
        assertThat(folder.resolve("store/parley-server.properties")).exists();

        start();

        assertThat(ask()).isEqualTo(200);
    }

    private static void send(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
