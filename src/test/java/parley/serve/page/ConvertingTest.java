package parley.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import parley.serve.access.PasswordFile;

/** Texts that people paste and programs post, with the real models. */
class ConvertingTest extends ServedMeetings {
    private static final String TEXT =
            "French President Emmanuel Macron will meet Kenyan President William Ruto in Nairobi on Friday.";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private PasswordFile writers;
    private String token;

    @BeforeEach
    void nameAWriter() {
        writers = new PasswordFile(folder.resolve("writers"));
        token = writers.newToken("anna");
    }

    /** What Anna's program sends to be known. */
    private String anna() {
        return "Bearer " + token;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/n-quads"
            })
    void aProgramGetsTheFormThatItAsksFor(String type) throws Exception {
        var answer = post("/convert?published=2031-03-04", "text/plain", TEXT, Map.of("Accept", type));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        Lang lang = RDFLanguages.contentTypeToLang(type);
        assertThat(RDFParser.fromString(answer.body(), lang).toDatasetGraph().stream()
                        .anyMatch(quad -> quad.getObject().toString().contains("2031-03-07")))
                .isTrue();
    }

    @Test
    void takesRecordsInJson() throws Exception {
        var answer = post(
                "/convert",
                "application/json",
                "{\"id\": \"x\", \"date\": \"2031-03-04\", \"text\": \"%s\"}".formatted(TEXT),
                Map.of());

        assertThat(answer.body()).contains("parley:date \"2031-03-07\"");
    }

    @Test
    void showsTheMeetingsMarkedAndStoresNothing() throws Exception {
        var before = count();
        var answer = post("/convert", FORM, form(TEXT + " <script>alert(1)</script>"), Map.of("Accept", "text/html"));

        assertThat(answer.body())
                .contains("<h2 id=\"found\">1 meeting</h2>", "<mark id=\"report-1\">", "William Ruto", "not stored")
                .doesNotContain("<script>alert");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void loadsOnlyWhereTheStoreMayBeChanged() throws Exception {
        assertThat(post("/convert/load", FORM, form(TEXT), Map.of()).statusCode())
                .isEqualTo(403);

        serveAgain(options -> options.withWriters(writers));
        assertThat(post("/convert/load", FORM, form(TEXT), Map.of()).statusCode())
                .isEqualTo(401);
        var answer = post("/convert/load", FORM, form(TEXT), Map.of("Authorization", anna()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get(answer.headers().firstValue("Location").orElseThrow())).contains("William Ruto");
        assertThat(get("/meetings?who=Ruto")).contains("7 March 2031");
    }

    @Test
    void aWriterLoadsByTheButtonOfTheBrowser() {
        serveAgain(options -> options.withWriters(writers));
        try (Browser browser = Browser.open()) {
            browser.resize(1280, 900);
            browser.sendAlong("Authorization", anna());
            browser.go(at("/convert"));
            browser.find("#text").sendKeys(TEXT);
            browser.find("form[action='/convert'] button").click();
            browser.find("form[action='/convert/load'] button").sendKeys(Keys.ENTER);
            browser.waitFor("location.pathname.startsWith('/article')");

            assertThat(browser.text()).contains("William Ruto");
            browser.go(at("/meetings?who=Ruto"));
            assertThat(browser.text()).contains("Nairobi");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/convert", "/convert/load"})
    void takesNoFormFromAnotherSite(String path) throws Exception {
        serveAgain(options -> options.withWriters(writers));

        assertThat(post(path, FORM, form(TEXT), Map.of("Authorization", anna(), "Origin", "http://evil.test"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, FORM, form(TEXT), Map.of("Authorization", anna(), "Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://[::1]/",
                "http://169.254.169.254/latest",
                "file:///etc/passwd"
            })
    void fetchesNothingFromTheServersOwnNetwork(String address) throws Exception {
        var answer = post("/convert", FORM, "address=" + Links.encoded(address), Map.of("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("root:", "robots.txt");
    }

    @Test
    void takesTextsOfAlmostFiveHundredThousandCharacters() throws Exception {
        String filler =
                "Incomprehensibilities notwithstanding, counterrevolutionaries overdramatised disproportionately.\n\n";
        String text = TEXT + "\n\n" + filler.repeat(300) + " ".repeat(400_000) + filler.repeat(300);

        var answer = post("/convert", FORM, form(text), Map.of("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h2 id=\"found\">1 meeting</h2>");
        assertThat(post("/convert", FORM, form("x".repeat(600_000)), Map.of("Accept", "text/html"))
                        .body())
                .contains("larger than 500,000 bytes", "split it");
    }

    @Test
    void saysWhatIsWrongWithASubmission() throws Exception {
        assertThat(post("/convert", "image/png", "x", Map.of()).statusCode()).isEqualTo(415);
        assertThat(post("/convert", "text/plain", "x".repeat(600_000), Map.of()).statusCode())
                .isEqualTo(413);
        assertThat(post("/convert?published=soon", "text/plain", TEXT, Map.of()).body())
                .contains("soon is no day");
        assertThat(post("/convert", "text/plain", "", Map.of()).statusCode()).isEqualTo(400);
        assertThat(post(
                                "/convert",
                                "text/plain",
                                "Le président français a rencontré le chancelier allemand vendredi à Berlin, selon le gouvernement.",
                                Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    private static String form(String text) {
        return Map.of("text", text, "date", "2031-03-04").entrySet().stream()
                .map(field -> field.getKey() + "=" + Links.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String count() throws Exception {
        return get("/parley?query="
                + Links.encoded("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
                        .replace("+", "%20"));
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String type, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
