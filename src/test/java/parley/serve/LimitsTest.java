package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one request and one client may cost; on a thousand statements, of which three to a row are 10^9 rows. */
class LimitsTest extends ServedStore {
    private static final String DIGITS = " { 0 1 2 3 4 5 6 7 8 9 } ";
    /** Jena joins these before its own time limit can see it. */
    private static final String JOINED =
            "VALUES ?a" + DIGITS + "VALUES ?b" + DIGITS + "VALUES ?c" + DIGITS + "VALUES ?d"
                    + DIGITS + "VALUES ?e" + DIGITS + "VALUES ?f" + DIGITS + "VALUES ?g" + DIGITS + "VALUES ?h" + DIGITS
                    + "VALUES ?i" + DIGITS;

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private void serveThousand(Limits limits) throws Exception {
        ofOwner(IntStream.range(0, 1000)
                .mapToObj(i -> "<http://x.test/%d> <http://x.test/p> <http://x.test/%d> .".formatted(i, i + 1))
                .collect(Collectors.joining(" ", "INSERT DATA {", "}")));
        serveWritable(limits);
    }

    private static Limits inTime(int milliseconds) {
        return Limits.DEFAULT.withTime(Duration.ofMillis(milliseconds));
    }

    /** Whether any thread executes a query or an update of a client. */
    private static boolean isAtWork() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(LimitedQueries.class.getName())
                        || frame.getClassName().equals(LimitedUpdates.class.getName()));
    }

    private static void await(boolean atWork) throws InterruptedException {
        while (isAtWork() != atWork) {
            Thread.sleep(10);
        }
    }

    private HttpResponse<String> ask(String query) throws Exception {
        return send(post("/parley", "application/sparql-query", query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENDLESS,
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(CONCAT(STR(?a), STR(?d)) = STR(?g)) }",
                "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(CONCAT(STR(?a), STR(?d)) = STR(?g)) }",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 1",
                "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . BIND(1 AS ?x) }",
                "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
                "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } } { SELECT * { ?d ?e ?f } } { SELECT * { ?g ?h ?i } } }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f OPTIONAL { ?g ?h ?i } }",
                "SELECT (COUNT(*) AS ?n) { " + JOINED + "}",
                "SELECT (COUNT(*) AS ?n) { ?a (<http://x.test/p>|!<http://x.test/p>)* ?b . ?c (<http://x.test/p>|!<http://x.test/p>)* ?d }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER NOT EXISTS { ?g ?h ?i . ?j ?k ?l FILTER(?j = ?k) } }",
            })
    void aQueryWithoutEndIsGivenUpAndItsThreadIsFree(String query) throws Exception {
        serveThousand(inTime(500));

        var answer = ask(query);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("longer than 0.5 s", "ask for less", "--timeout");
        await(false);
    }

    @Test
    void anUpdateWithoutEndIsGivenUpAndChangesNothing() throws Exception {
        serveThousand(inTime(500));
        String numbers = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        var answer = send(asAnna(post(
                "/parley/update",
                "application/sparql-update",
                "CLEAR ALL; INSERT DATA { <http://x.test/1> <http://x.test/p> 1 , 2 , 3 }; "
                        + "INSERT { ?a <http://x.test/n> ?i } WHERE { VALUES ?a { %s } VALUES ?b { %<s } VALUES ?c { %<s } FILTER(?a + ?b < ?c - 3000) }"
                                .formatted(numbers))));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("was not done", "--timeout");
        await(false);
        assertThat(ask(COUNT).body()).contains("\"value\": \"1002\"");
    }

    @Test
    void anUpdateThatJoinsWhileItIsPlannedIsGivenUp() throws Exception {
        serveThousand(inTime(500));

        var answer = send(asAnna(post(
                "/parley/update",
                "application/sparql-update",
                "INSERT { <http://x.test/sum> <http://x.test/n> ?i } WHERE { %s }".formatted(JOINED))));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(ask(COUNT).body()).contains("\"value\": \"1002\"");
    }

    @Test
    void oneClientGetsOnlyItsTurns() throws Exception {
        serveThousand(inTime(3000).withQueries(1));

        CompletableFuture<HttpResponse<String>> first = client.sendAsync(
                post("/parley", "application/sparql-query", ENDLESS).build(), BodyHandlers.ofString());
        await(true);
        var second = ask(COUNT);

        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.body()).contains("too many", "--max-queries");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        assertThat(send(at("/")).statusCode()).as("a page is no query").isEqualTo(200);
        assertThat(first.get().statusCode()).isEqualTo(503);
        // The turn ends a moment after the answer has gone.
        var third = ask(COUNT);
        while (third.statusCode() == 429) {
            third = ask(COUNT);
        }
        assertThat(third.statusCode()).isEqualTo(200);
    }

    @Test
    void aGraphOfTooManyStatementsIsRefused() throws Exception {
        serveThousand(Limits.DEFAULT.withRows(999));

        var answer = ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("more than 999 statements", "add LIMIT");
    }

    @Test
    void bodiesThatAreTooLargeAreToldWhatToDo() throws Exception {
        serveWritable(Limits.DEFAULT.withBody(100));

        var answer = send(post("/parley", "application/sparql-query", "# %s\nASK {}".formatted("x".repeat(200))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("send it in parts", "--max-body");
    }

    @Test
    void headersAndAddressesHaveAnEnd() throws Exception {
        assertThat(send(at("/").header("X-Long", "x".repeat(10_000))).statusCode())
                .isEqualTo(200);
        assertThat(send(at("/").header("X-Long", "x".repeat(17_000))).statusCode())
                .isEqualTo(431);
        assertThat(send(at("/parley?query=ASK%7B%7D&x=" + "x".repeat(17_000))).statusCode())
                .isEqualTo(414);
    }
}
