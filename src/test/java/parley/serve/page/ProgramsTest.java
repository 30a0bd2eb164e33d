package parley.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs get: descriptions of IRIs by content negotiation, and candidates for names. */
class ProgramsTest extends ServedMeetings {
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void anIriAnswersWithRdfToWhoWantsIt(String type) throws Exception {
        var answer = get(at("/id/entity/anna"), type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        Lang lang = RDFLanguages.contentTypeToLang(type);
        assertThat(RDFParser.fromString(answer.body(), lang).toGraph().size()).isGreaterThan(4);
    }

    @Test
    void anIriLeadsBrowsersToItsPage() throws Exception {
        var answer = get(at("/id/entity/anna"), "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        var page = get(at(answer.headers().firstValue("Location").orElseThrow()), "text/html");
        assertThat(page.body()).contains("<h1><bdi>Anna Orbán</bdi></h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/parley/id/meeting/1, parley:Held",
        "https://news.test/one, parley:Report",
        "https://news.test/one#report-1, parley:Participation"
    })
    void meetingsAndArticlesAnswerToo(String iri, String said) throws Exception {
        assertThat(get(about("about", iri), "text/turtle").body()).contains(said);
    }

    @Test
    void anIriOfANameThatIsInNoGazetteerAnswersToo() throws Exception {
        var answer = get(at("/id/topic/ein%2Fkorn%C3%B6l"), "text/turtle");

        assertThat(answer.body()).contains("Kornöl");
        assertThat(get(at("/id/topic/ein%2fkorn%C3%B6l"), "text/html").headers().firstValue("Location"))
                .contains("/about?iri=" + Links.encoded(ID + "topic/ein%2Fkornöl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/%2e%2e/parley/update",
                "/id/%2E%2E%2Fmeetings.trig",
                "/id/..%2f..%2fetc/passwd",
                "/id/a%00",
                "/id/a%5c..%5cb",
                "/id/a%2f..%2fb",
                "/id/100%",
                "/id/a//b",
                "/id;x/a%2Fb",
                "/parley%2Fupdate"
            })
    void noOtherPathMayBeEscaped(String path) throws Exception {
        assertThat(asWritten(path)).startsWith("HTTP/1.1 400");
    }

    @Test
    void theHigherWeightWins() {
        assertThat(Negotiation.rdf("text/html;q=0.4, text/turtle;q=0.9")).isPresent();
        assertThat(Negotiation.rdf("text/html, text/turtle;q=0.9")).isEmpty();
        assertThat(Negotiation.rdf("")).isEmpty();
        assertThat(Negotiation.rdf("text/turtle;q=0")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get(at("/id/entity/nobody"), "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get(at("/about?iri=x"), "text/html").statusCode()).isEqualTo(404);
        assertThat(get(at("/assets/../meetings.trig"), "*/*").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void describesItselfToOpenRefine() throws Exception {
        var manifest = JSON.parse(get(at("/reconcile"), "application/json").body());

        assertThat(manifest.get("versions").getAsArray().get(0).getAsString().value())
                .isEqualTo("0.2");
        assertThat(manifest.hasKey("identifierSpace") && manifest.hasKey("schemaSpace"))
                .isTrue();
    }

    @Test
    void matchesNamesSentAsAForm() throws Exception {
        String queries = "{\"q0\": {\"query\": \"anna orban\", \"type\": \"https://w3id.org/parley#Person\"},"
                + " \"q1\": {\"query\": \"gra\", \"limit\": 1}, \"q2\": {\"query\": \"nobody at all\"}}";
        var answer = client.send(
                HttpRequest.newBuilder(at("/reconcile"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("queries=" + Links.encoded(queries)))
                        .build(),
                BodyHandlers.ofString());

        var answers = JSON.parse(answer.body());
        var first = answers.get("q0")
                .getAsObject()
                .get("result")
                .getAsArray()
                .get(0)
                .getAsObject();
        assertThat(first.get("id").getAsString().value()).isEqualTo(ID + "entity/anna");
        assertThat(first.get("match").getAsBoolean().value()).isTrue();
        assertThat(answers.get("q1").getAsObject().get("result").getAsArray().size())
                .isEqualTo(1);
        assertThat(answers.get("q2").getAsObject().get("result").getAsArray().size())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithQueries() throws Exception {
        assertThat(get(at("/reconcile?queries=nonsense"), "*/*").statusCode()).isEqualTo(400);
    }

    @Test
    void downloadsTheSelectionAsAFileToKeep() throws Exception {
        var answer = get(at("/download?format=csv&who=Q1001&since=2031-01-01"), "*/*");

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(answer.body()).contains("Anna Orbán", "2031-03-07").doesNotContain("2030-11");
        assertThat(get(at("/download?format=nonsense"), "*/*").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x/../parley/local?query=ASK%7B%7D", "/assets/../../../../etc/passwd", "/id/./x"})
    void pathsDoNotClimb(String path) throws Exception {
        assertThat(asWritten(path)).startsWith("HTTP/1.1 4");
    }

    /** The answer to a path that no client of good manners would send. */
    private String asWritten(String path) throws IOException {
        try (var socket = new Socket("localhost", at("/").getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyPageCarriesThePolicy() throws Exception {
        for (String path : new String[] {"/", "/meetings", "/overview", "/query", "/search?q=anna", "/entity?iri=x"}) {
            var headers = get(at(path), "text/html").headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; script-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private HttpResponse<String> get(URI address, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
    }
}
