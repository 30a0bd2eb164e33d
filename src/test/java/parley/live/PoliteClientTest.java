package parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static parley.live.LoopbackServer.cut;
import static parley.live.LoopbackServer.endless;
import static parley.live.LoopbackServer.json;
import static parley.live.LoopbackServer.late;
import static parley.live.LoopbackServer.send;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.failure.BadConfiguration;
import parley.live.LoopbackServer.Reaction;
import parley.live.ServiceTrouble.Kind;

class PoliteClientTest {
    private static final String GOOD = "{\"answer\": \"yes\"}";
    private static final String JSON = "application/json";

    private final LoopbackServer server = new LoopbackServer().usually(json(GOOD));
    private final List<Duration> waits = new ArrayList<>();

    @TempDir
    private Path cache;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysWhoAsks() throws ServiceTrouble {
        assertThat(ask(client(10), "a")).contains("yes");

        assertThat(server.requests().get(0).userAgent()).isEqualTo("Parley/1 (someone@news.example)");
    }

    @Test
    void asksForAContact() {
        for (String contact : List.of("", "me", "a b@c.de", "someone@news.example\r\nX: y")) {
            assertThatThrownBy(() -> Manners.of(contact, 1))
                    .isInstanceOf(BadConfiguration.class)
                    .hasMessageContaining("--contact");
        }
    }

    static List<Reaction> passingTroubles() {
        return List.of(
                send(429, JSON, "{}", "Retry-After", "7"),
                send(503, "text/html", "<html>busy</html>"),
                send(500, "text/plain", ""),
                json("{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting for all\", \"lag\": 6.1}}"),
                cut(GOOD),
                json("{\"answer\": \"y"),
                json(""),
                endless(" ", 50),
                late(1500, json(GOOD)));
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void asksAgainAfterAPassingTrouble(Reaction trouble) throws ServiceTrouble {
        server.then(trouble).then(trouble);
        PoliteClient client = client(10);

        assertThat(ask(client, "a")).contains("yes");
        assertThat(client.sent()).isEqualTo(3);
        assertThat(waits).hasSize(2);
    }

    @Test
    void waitsAsLongAsTheServiceSaysInSecondsOrUntilADate() throws ServiceTrouble {
        String inAMinute = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(50));
        server.then(send(429, JSON, "", "Retry-After", "7"))
                .then(send(503, JSON, "", "Retry-After", inAMinute))
                .then(send(503, JSON, "", "Retry-After", "soon"));

        ask(client(10), "a");

        assertThat(waits.get(0)).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
        assertThat(waits.get(1)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(52));
        assertThat(waits.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    }

    @Test
    void doesNotWaitForAServiceThatWantsAnHour() {
        server.then(send(429, JSON, "", "Retry-After", "3600"));
        PoliteClient client = client(10);

        assertThat(trouble(client, "a")).isEqualTo(Kind.GIVEN_UP);
        assertThat(trouble(client, "b")).isEqualTo(Kind.GIVEN_UP);
        assertThat(client.sent()).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void triesFiveTimesAndLetsEachWaitGrow() {
        server.usually(send(503, JSON, ""));

        assertThat(trouble(client(100), "a")).isEqualTo(Kind.NO_ANSWER);
        assertThat(server.requests()).hasSize(5);
        for (int i = 0; i < 4; i++) {
            long usual = 1000L << i;
            assertThat(waits.get(i).toMillis()).isBetween(usual / 2, usual * 3 / 2);
        }
    }

    @Test
    void givesUpAServiceThatFailsThreeTimesInARow() {
        server.usually(send(503, JSON, ""));
        PoliteClient client = client(100);
        for (String question : List.of("a", "b", "c")) {
            assertThat(trouble(client, question)).isEqualTo(Kind.NO_ANSWER);
        }

        assertThat(trouble(client, "d")).isEqualTo(Kind.GIVEN_UP);
        assertThat(client.sent()).isEqualTo(15);
    }

    @Test
    void givesUpAtOnceWhereNobodyAnswers() {
        server.close();
        PoliteClient client = client(100);

        assertThat(trouble(client, "a")).isEqualTo(Kind.GIVEN_UP);
        assertThat(trouble(client, "b")).isEqualTo(Kind.GIVEN_UP);
        assertThat(client.sent()).isEqualTo(5);
    }

    static List<Reaction> lies() {
        return List.of(
                send(200, "text/html", "<html>Please log in</html>"),
                send(404, JSON, "{}"),
                send(302, JSON, "", "Location", "http://elsewhere.example/api"),
                send(302, JSON, "", "Location", "//127.0.0.1:9/api"),
                send(302, JSON, "", "Location", ":::"),
                send(302, JSON, "", "Location", "/api"),
                json("\"" + "x".repeat(3 << 20) + "\""),
                endless("x".repeat(100_000), 0),
                json("{\"answer\": {\"is\": \"an object\"}}"),
                json("[1, 2]"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void doesNotAskAgainForWhatIsNoAnswerAndKeepsNothingOfIt(Reaction lie) throws ServiceTrouble {
        server.usually(lie);
        PoliteClient client = client(10);

        assertThat(trouble(client, "a")).isEqualTo(Kind.BAD_ANSWER);
        assertThat(waits).isEmpty();
        server.usually(json(GOOD));
        assertThat(ask(client, "a")).contains("yes");
    }

    @Test
    void followsARedirectOnTheSameServer() throws ServiceTrouble {
        server.then(send(307, JSON, "", "Location", "/other"));

        assertThat(ask(client(10), "a")).contains("yes");
        assertThat(server.requests().get(1).uri().getPath()).isEqualTo("/other");
    }

    @Test
    void keepsWhatItHeardAndThatNothingIsKnown() throws ServiceTrouble {
        server.then(json(GOOD)).then(json("{}"));
        ask(client(10), "known");
        ask(client(10), "unknown");
        PoliteClient another = client(10);

        assertThat(ask(another, "known")).contains("yes");
        assertThat(ask(another, "unknown")).isEmpty();
        assertThat(another.sent()).isZero();
        assertThat(another.fromCache()).isEqualTo(2);
    }

    @Test
    void sendsNoMoreThanItsBudget() throws ServiceTrouble {
        server.then(send(503, JSON, ""));
        PoliteClient client = client(3);
        ask(client, "a");
        ask(client, "b");

        assertThat(trouble(client, "c")).isEqualTo(Kind.BUDGET_USED);
        assertThat(ask(client, "a")).contains("yes");
        assertThat(server.requests()).hasSize(3);
    }

    private PoliteClient client(int budget) {
        var manners = new Manners(
                "someone@news.example",
                budget,
                5,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofMillis(700),
                2 << 20);
        return new PoliteClient(
                manners, "1", new DiskCache(cache, DiskCache.Ages.DEFAULT, InstantSource.system()), waits::add);
    }

    private Optional<String> ask(PoliteClient client, String question) throws ServiceTrouble {
        return client.ask(Question.get(server.uri(), Map.of("q", question), JSON), answer -> {
            if (!answer.isObject() || answer.path("answer").isObject()) {
                throw new ServiceTrouble(Kind.BAD_ANSWER, "not what was asked for");
            }
            return Optional.ofNullable(answer.path("answer").textValue());
        });
    }

    private Kind trouble(PoliteClient client, String question) {
        return catchThrowableOfType(ServiceTrouble.class, () -> ask(client, question))
                .kind();
    }
}
