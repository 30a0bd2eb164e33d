package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.live.ServiceTrouble.Kind;

/**
 * Asks services one request at a time, waits as long as they ask for, keeps their answers, and gives a service up that
 * does not answer.
 */
public final class PoliteClient {
    private static final Logger LOG = LoggerFactory.getLogger(PoliteClient.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAILURES_ALLOWED = 3;

    /** Lets time pass. */
    interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private final Manners manners;
    private final DiskCache cache;
    private final Exchange exchange;
    private final Pause pause;
    private final RandomGenerator random;
    private final Map<String, Integer> failures = new HashMap<>();
    private int sent;
    private int fromCache;

    /**
     * A client as most need it.
     *
     * @param cache the folder in which answers are kept
     * @param longest how old an answer may be that is believed
     */
    public PoliteClient(Manners manners, String version, Path cache, Duration longest) {
        this(
                manners,
                version,
                new DiskCache(cache, DiskCache.Ages.DEFAULT.atMost(longest), InstantSource.system()),
                time -> Thread.sleep(time.toMillis()));
    }

    PoliteClient(Manners manners, String version, DiskCache cache, Pause pause) {
        this.manners = manners;
        this.cache = cache;
        this.exchange = new Exchange(manners, manners.userAgent(version), InstantSource.system());
        this.pause = pause;
        this.random = RandomGenerator.getDefault();
    }

    /** How many requests were sent, repeated ones included. */
    public synchronized int sent() {
        return sent;
    }

    /** How many questions were answered without a request. */
    public synchronized int fromCache() {
        return fromCache;
    }

    synchronized <T> Optional<T> ask(Question question, AnswerReader<T> reader) throws ServiceTrouble {
        var kept = cache.find(question.key());
        if (kept.isPresent()) {
            try {
                Optional<T> read = reader.read(json(kept.get()));
                fromCache++;
                return read;
            } catch (IOException | ServiceTrouble e) {
                LOG.debug("a kept answer is of no use: {}", e.toString());
            }
        }
        if (failures.getOrDefault(question.host(), 0) >= FAILURES_ALLOWED) {
            throw new ServiceTrouble(
                    Kind.GIVEN_UP, question.host() + " does not answer; it is not asked again in this run");
        }
        try {
            Optional<T> answer = askService(question, reader);
            failures.remove(question.host());
            return answer;
        } catch (ServiceTrouble e) {
            if (e.kind() == Kind.GIVEN_UP) {
                failures.put(question.host(), FAILURES_ALLOWED);
            } else if (e.kind() != Kind.BUDGET_USED) {
                failures.merge(question.host(), 1, Integer::sum);
            }
            throw e;
        }
    }

    private <T> Optional<T> askService(Question question, AnswerReader<T> reader) throws ServiceTrouble {
        boolean heard = false;
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = send(question);
            if (outcome.kind() == Outcome.Kind.ANSWERED) {
                try {
                    JsonNode json = json(outcome.body());
                    if (!isLagging(json)) {
                        return checked(question, outcome, json, reader);
                    }
                    outcome = Outcome.busy("the service lags behind", outcome.retryAfter());
                } catch (IOException e) {
                    LOG.debug("{}: no JSON: {}", question.host(), e.toString());
                    outcome = Outcome.unheard("the answer is no complete JSON");
                    heard = true;
                }
            }
            if (outcome.kind() == Outcome.Kind.USELESS) {
                throw new ServiceTrouble(Kind.BAD_ANSWER, question.host() + ": " + outcome.what());
            }
            heard |= outcome.kind() == Outcome.Kind.BUSY;
            if (attempt == manners.tries()) {
                throw new ServiceTrouble(
                        heard ? Kind.NO_ANSWER : Kind.GIVEN_UP,
                        "%s: %s, %d times".formatted(question.host(), outcome.what(), attempt));
            }
            await(question, outcome, attempt);
        }
    }

    private Outcome send(Question question) throws ServiceTrouble {
        if (sent == manners.budget()) {
            throw new ServiceTrouble(
                    Kind.BUDGET_USED, "the budget of %d requests is used up".formatted(manners.budget()));
        }
        sent++;
        try {
            return exchange.send(question);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private <T> Optional<T> checked(Question question, Outcome outcome, JsonNode json, AnswerReader<T> reader)
            throws ServiceTrouble {
        Optional<T> answer = reader.read(json);
        cache.keep(question.key(), outcome.body(), answer.isPresent());
        return answer;
    }

    /** As long as the service asks for; else longer each time, and never the same for two programs. */
    private void await(Question question, Outcome outcome, int attempt) throws ServiceTrouble {
        Duration backOff = manners.firstWait().multipliedBy(1L << (attempt - 1));
        Duration jittered = Duration.ofMillis((long) (backOff.toMillis() * (0.5 + random.nextDouble())));
        Duration wait = outcome.retryAfter()
                .map(asked ->
                        asked.plusMillis(random.nextLong(1 + manners.firstWait().toMillis())))
                .orElse(jittered);
        if (outcome.retryAfter()
                .filter(asked -> asked.compareTo(manners.longestWait()) > 0)
                .isPresent()) {
            throw new ServiceTrouble(
                    Kind.GIVEN_UP,
                    "%s: %s, to be asked again in %d s"
                            .formatted(
                                    question.host(),
                                    outcome.what(),
                                    outcome.retryAfter().get().toSeconds()));
        }
        LOG.debug("{}: {}; waiting {} ms", question.host(), outcome.what(), wait.toMillis());
        try {
            pause.sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ServiceTrouble interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ServiceTrouble(Kind.GIVEN_UP, "interrupted", e);
    }

    private static JsonNode json(String body) throws IOException {
        JsonNode json = JSON.readTree(body);
        if (json == null || json.isMissingNode()) {
            throw new IOException("an empty answer");
        }
        return json;
    }

    private static boolean isLagging(JsonNode json) {
        return json.path("error").path("code").asText("").equals("maxlag");
    }
}
