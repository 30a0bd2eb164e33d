package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.TdbStore;

class ConvertThroughServerTest {
    private static final String SAMPLES = "src/samples/samples.jsonl";
    private static final String HEALTHY = "/health";

    @TempDir
    static Path folder;

    private static TdbStore store;
    private static ParleyServer server;
    /** What a test has started beside it. */
    private final List<HttpServer> others = new ArrayList<>();

    @BeforeAll
    static void serve() {
        store = TdbStore.open(folder.resolve("store"), Access.WRITE);
        server = ParleyServer.start(store, ServeOptions.DEFAULT.withPort(0));
    }

    @AfterEach
    void stopOthers() {
        others.forEach(other -> other.stop(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--published 2031-03-04",
                "--base https://news.test/id/ --no-text --validate",
                "--identify-by id --to csv"
            })
    void theServerMakesTheSameBytes(String options) {
        CommandRun here = convert(options, SAMPLES, "--reproducible");
        CommandRun there = convert(
                options, SAMPLES, "--reproducible", "--server", server.page().toString());

        assertThat(there.out()).isEqualTo(here.out()).isNotEmpty();
        assertThat(there.err().replaceAll("\\(.*s\\)", "")).isEqualTo(here.err().replaceAll("\\(.*s\\)", ""));
        assertThat(there.exitCode()).isZero();
    }

    @Test
    void aWebPageIsReadHereAndConvertedThere() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                """
                <html><head><title>Lind meets Okoro</title>
                <meta property="article:published_time" content="2031-03-04T10:00:00Z">
                <link rel="canonical" href="https://news.test/lind"></head>
                <body><article><h1>Lind meets Okoro</h1><p>OSLO, March 4 - Prime Minister Karin Lind of Norway met President Ade Okoro
                of Nigeria in Oslo on Tuesday to discuss fishing rights. &ldquo;We agreed,&rdquo; said Lind.</p>
                <p>The two leaders will meet again in Lagos in June.</p></article></body></html>
                """);
        CommandRun here = CommandRun.of("convert", page.toString(), "--reproducible", "--to", "trig");
        CommandRun there = CommandRun.of(
                "convert",
                page.toString(),
                "--reproducible",
                "--to",
                "trig",
                "--server",
                server.page().toString());

        assertThat(there.out()).isEqualTo(here.out()).contains("parley:Held");
    }

    @Test
    void badArticlesAreLeftOutAndTheOthersDone() throws IOException {
        Path input = Files.writeString(
                folder.resolve("some.jsonl"),
                "no JSON\n{\"id\": \"1\", \"text\": \"Karin Lind met Ade Okoro in Oslo.\"}\n");

        CommandRun run = CommandRun.of(
                "convert", input.toString(), "--server", server.page().toString());

        assertThat(run.err()).contains("some.jsonl:1: ", "1 article, 1 with meetings", "1 rejected");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatTheServerLeavesOutIsCountedWithItsReason() throws IOException {
        HttpServer busy = answering(422, "this takes longer than 90 seconds; give a shorter text");

        CommandRun run = CommandRun.of("convert", SAMPLES, "--server", address(busy));

        assertThat(run.err()).contains("takes longer than 90 seconds").containsPattern("10 rejected: too slow 10");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void anotherServerIsToldFromOurs() throws IOException {
        assertFails(5, "is no server of 'parley serve' (404)", address(another()));
    }

    @Test
    void anAnswerWithoutAnArticleIsNoFaultOfTheProgram() throws IOException {
        assertFails(5, "the answer holds no article", address(answering(200, "")));
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        HttpServer gone = answering(200, "");
        gone.stop(0);

        assertFails(5, "cannot reach the server", address(gone));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String address : List.of("localhost:3030", "ftp://localhost/", "a b", "http:///x")) {
            assertFails(2, "is no address of a server; give one such as", address);
        }
    }

    @Test
    void linesOfJsonNeedNoServer() {
        assertFails(2, "leave --server out", server.page().toString(), "--to", "jsonl");
    }

    private static void assertFails(int exitCode, String words, String address, String... more) {
        List<String> arguments = new ArrayList<>(List.of("convert", SAMPLES, "--server", address));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.err()).contains(words).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    private static CommandRun convert(String options, String... more) {
        List<String> arguments = new ArrayList<>(List.of("convert"));
        Arrays.stream(options.split(" ")).filter(word -> !word.isEmpty()).forEach(arguments::add);
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static String address(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Is well, and answers each article alike. */
    private HttpServer answering(int status, String words) throws IOException {
        HttpServer server = another();
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = words.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Parley-Reason", "TOO_SLOW");
            boolean isWell = exchange.getRequestURI().getPath().equals(HEALTHY);
            exchange.sendResponseHeaders(isWell ? 200 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return server;
    }

    /** Knows no page. */
    private HttpServer another() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        others.add(server);
        return server;
    }
}
