package parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.live.ServiceTrouble.Kind;
import parley.model.Candidate;
import parley.model.EntityKind;

class LiveLinkerTest {
    private static final String HUMAN = "\"P31\": [{\"mainsnak\": {\"datavalue\": {\"value\": {\"id\": \"Q5\"}}}}]";
    private static final String PAGES =
            "{\"a\": {}, \"b\": {}, \"c\": {}, \"d\": {}, \"e\": {}, \"f\": {}, \"g\": {}, \"h\": {}, \"i\": {}, \"j\": {}}";

    private final LoopbackServer server = new LoopbackServer();

    @TempDir
    private Path cache;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void acceptsAnItemOfTheNameWhoseDescriptionSpeaksOfTheCountry() throws ServiceTrouble {
        answer(item("Q11", "Anna Lind", "Norwegian politician", HUMAN));

        var answer = link(new LiveQuestion("Anna Lind", EntityKind.PERSON, List.of("Norway"), List.of()));

        assertThat(answer.chosen().map(Candidate::qid)).contains("Q11");
    }

    @Test
    void abstainsAmongNamesakesAndFromOtherKindsAndNames() throws ServiceTrouble {
        answer(item("Q11", "Anna Lind", "politician", HUMAN)
                + ","
                + item("Q12", "Anna Lind", "painter", HUMAN)
                + ","
                + item("Q13", "Anna Lind", "ship", "")
                + ","
                + item("Q14", "Anna Lindqvist", "politician", HUMAN));

        var answer = link(question());

        assertThat(answer.chosen()).isEmpty();
        assertThat(answer.candidates()).extracting(Candidate::qid).containsExactly("Q11", "Q12");
    }

    @Test
    void showsHostileTextsOnlyCleanedAndCut() throws ServiceTrouble {
        answer(item("Q11", "Anna Lind", "poli\\u202e\\u0000tician \\u200f" + "x".repeat(1 << 20), HUMAN)
                + ","
                + item("Q12", "y".repeat(1 << 20), "", HUMAN));

        Candidate only = link(question()).candidates().get(0);

        assertThat(only.description()).startsWith("poli tician x").hasSizeLessThanOrEqualTo(250);
        assertThat(only.description()).doesNotContainPattern("\\p{C}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entities\": [1]}",
                "{\"entities\": \"Q11\"}",
                "{\"success\": 1}",
                "[]",
                "null",
                "{\"error\": {\"code\": \"no-such-entity\", \"info\": \"none\"}}"
            })
    void doesNotBelieveAnAnswerOfAnotherShape(String lie) {
        server.usually(LoopbackServer.answering(
                uri -> uri.getQuery().contains("wbgetentities") ? lie : "{\"search\": [{\"id\": \"Q11\"}]}"));

        assertThat(catchThrowableOfType(ServiceTrouble.class, () -> link(question()))
                        .kind())
                .isEqualTo(Kind.BAD_ANSWER);
    }

    @Test
    void takesNoHarmFromFieldsOfWrongTypes() throws ServiceTrouble {
        answer("\"Q11\": {\"id\": \"Q11\", \"labels\": [], \"claims\": {\"P31\": {\"x\": 1}}, \"sitelinks\": 7}"
                + ", \"Q12\": 5, \"Q13\": {\"id\": 13}, \"P31\": {\"id\": \"P31\"}, \"Q99\": {\"id\": \"Q99\"}");

        assertThat(link(question()).candidates()).isEmpty();
    }

    @Test
    void letsAReconciliationServiceTipTheScales() throws ServiceTrouble {
        answer(item("Q11", "Anna Lind", "politician", HUMAN));
        try (var service = new LoopbackServer()) {
            service.then(LoopbackServer.json("{\"identifierSpace\": \"http://www.wikidata.org/entity/\"}"))
                    .then(
                            LoopbackServer.json(
                                    "{\"q0\": {\"result\": [{\"id\": \"Q11\", \"score\": 100, \"match\": true}, {\"id\": \"x\"}]}}"));

            var answer = linker(Optional.of(service.uri())).link(question());

            assertThat(answer.chosen().map(Candidate::qid)).contains("Q11");
            assertThat(service.requests().get(1).body())
                    .startsWith("queries=%7B%22q0%22")
                    .contains("Anna+Lind");
        }
    }

    @Test
    void getsOnWithoutAReconciliationServiceThatSpeaksOfOtherThings() throws ServiceTrouble {
        answer(item("Q11", "Anna Lind", "Norwegian politician", HUMAN));
        try (var service = new LoopbackServer()
                .usually(LoopbackServer.json("{\"identifierSpace\": \"https://d-nb.example/gnd/\"}"))) {
            assertThat(linker(Optional.of(service.uri())).link(question()).candidates())
                    .hasSize(1);
            assertThat(service.requests()).hasSize(1);
        }
    }

    private void answer(String items) {
        server.usually(
                LoopbackServer.answering(
                        uri -> uri.getQuery().contains("wbgetentities")
                                ? "{\"entities\": {" + items + "}}"
                                : "{\"search\": [{\"id\": \"Q11\"}, {\"id\": \"Q12\"}, {\"id\": \"Q13\"}, {\"id\": \"Q14\"}, {\"id\": 7}, {}]}"));
    }

    private static String item(String qid, String label, String description, String claims) {
        return ("\"%s\": {\"id\": \"%1$s\", \"labels\": {\"en\": {\"value\": \"%s\"}},"
                        + " \"descriptions\": {\"en\": {\"value\": \"%s\"}}, \"claims\": {%s}, \"sitelinks\": %s}")
                .formatted(qid, label, description, claims, PAGES);
    }

    private static LiveQuestion question() {
        return new LiveQuestion("Anna Lind", EntityKind.PERSON, List.of(), List.of());
    }

    private LiveAnswer link(LiveQuestion question) throws ServiceTrouble {
        return linker(Optional.empty()).link(question);
    }

    private LiveLinker linker(Optional<URI> reconciliation) {
        var client = new PoliteClient(Manners.of("desk@news.example", 20), "1", cache, Duration.ofDays(1));
        return new LiveLinker(client, server.uri(), reconciliation);
    }
}
