package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may change a store that is served as writable. */
class WritersTest extends ServedStore {
    private static final String ONE_MORE = "INSERT DATA { <http://x.test/a> <http://x.test/b> 1 }";

    @Test
    void namedUsersUpdateWithPasswordOrToken() throws Exception {
        serveWritable(Limits.DEFAULT);

        assertThat(send(asAnna(post("/parley/update", "application/sparql-update", ONE_MORE)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(post("/parley", "application/sparql-update", "DROP ALL")
                                .header("Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(204);
        assertThat(store.articles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /parley,              application/sparql-update",
        "POST,   /parley/update,       application/sparql-update",
        "POST,   /parley,              application/x-www-form-urlencoded",
        "POST,   /parley?update=DROP%20ALL, application/sparql-query",
        "PUT,    /parley/data?default, text/turtle",
        "DELETE, /parley/data?default, text/turtle",
        "PATCH,  /parley,              application/sparql-update",
        "POST,   /convert/load,        application/x-www-form-urlencoded"
    })
    void othersAreAskedForTheirName(String method, String path, String type) throws Exception {
        serveWritable(Limits.DEFAULT);
        String body = type.contains("form") ? "update=DROP+ALL" : "DROP ALL";

        var answer = send(at(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
        assertThat(answer.body()).contains("name and password");
        assertUnchanged();
    }

    @Test
    void aWrongPasswordIsRefusedEvenForReading() throws Exception {
        serveWritable(Limits.DEFAULT);

        var answer = send(at("/parley?query=ASK%7B%7D").header("Authorization", basic("anna", "wrong")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void whoGuessesHasToWait() throws Exception {
        serveWritable(Limits.DEFAULT);
        int last = 0;
        for (int guess = 0; guess < 8 && last != 429; guess++) {
            last = send(at("/").header("Authorization", basic("anna", "guess " + guess)))
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
        var rightAtLast = send(asAnna(post("/parley/update", "application/sparql-update", "DROP ALL")));
        assertThat(rightAtLast.statusCode()).isEqualTo(429);
        assertThat(rightAtLast.headers().firstValue("Retry-After")).isPresent();
        assertUnchanged();
    }

    @Test
    void writersSendPatchesAndGraphs() throws Exception {
        serveWritable(Limits.DEFAULT);
        String patch = "TX .\nA <http://x.test/a> <http://x.test/b> <http://x.test/c> .\nTC .\n";
        String graph = "/parley/data?graph=" + encoded("http://x.test/g");

        assertThat(send(post("/parley/patch", "application/rdf-patch", patch)).statusCode())
                .isEqualTo(401);
        assertThat(send(asAnna(post("/parley/patch", "application/rdf-patch", patch)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(asAnna(at(graph)
                                .header("Content-Type", "text/turtle")
                                .PUT(BodyPublishers.ofString("<http://x.test/a> <http://x.test/b> 2 ."))))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(at("/parley?query=" + encoded(COUNT))).body()).contains("\"value\": \"4\"");
    }

    @Test
    void writersHaveAGraphCheckedAgainstShapes() throws Exception {
        serveWritable(Limits.DEFAULT);
        String shapes =
                """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <http://x.test/shape> a sh:NodeShape ; sh:targetClass <https://w3id.org/parley#Article> ;
                  sh:property [ sh:path <http://x.test/title> ; sh:minCount 1 ] .
                """;

        var answer = send(asAnna(post("/parley/shacl?graph=default", "text/turtle", shapes))
                .setHeader("Accept", "text/turtle"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("MinCountConstraintComponent");
        assertUnchanged();
    }
}
