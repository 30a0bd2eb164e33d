package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * How much of invented news is read right, whose meetings were written down before the program saw it. What is in the
 * text itself is not looked at here: the floors only tell when a change makes the whole worse.
 */
class FreshNewsTest {
    private static final String FOLDER = "src/test/resources/parley/eval/";

    @Test
    void readsNewsThatItWasNotMadeForAboutAsWellAsWasMeasured() throws IOException {
        JsonNode figures = figures("fresh-news.jsonl");

        assertThat(value(figures, "meeting_f1")).isGreaterThan(0.87);
        assertThat(value(figures, "pair_f1")).isGreaterThan(0.77);
        assertThat(value(figures, "whole")).isGreaterThan(0.60);
        assertThat(value(figures, "items_without_meeting_left_clean")).isGreaterThan(0.94);
    }

    @Test
    void readsNewsByThoseWhoHadNotSeenTheRulesAboutAsWellAsWasMeasured() throws IOException {
        JsonNode figures = figures("fresh-news-by-others.jsonl");

        assertThat(value(figures, "meeting_f1")).isGreaterThan(0.72);
        assertThat(value(figures, "status")).isGreaterThan(0.93);
        assertThat(value(figures, "items_without_meeting_left_clean")).isGreaterThan(0.97);
    }

    private static JsonNode figures(String gold) throws IOException {
        var run = CommandRun.of("eval", "--gold", FOLDER + gold, "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    private static double value(JsonNode figures, String name) {
        JsonNode value = figures.findPath(name).path("value");
        assertThat(value.isNumber()).as(name).isTrue();
        return value.asDouble();
    }
}
