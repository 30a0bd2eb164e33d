package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.resolve.BCubed;

/**
 * Short articles of our own, several to a story, through the whole program: which of them tell of one meeting. An
 * article counts with the first meeting that it reports; its story is the truth.
 */
class StoriesOfArticlesTest {
    private static final double FLOOR = 0.92;
    private static final String MEETINGS =
            """
            PREFIX parley: <https://w3id.org/parley#>
            SELECT ?article ?report ?meeting
            WHERE { ?meeting parley:reportedBy ?report . GRAPH ?article { ?report a parley:Report } }
            ORDER BY ?article ?report
            """;

    private final String lines = resource();

    @Test
    void tellTheirMeetingsApartAndTogether(@TempDir Path folder) throws IOException {
        Map<String, String> stories = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            JsonNode article = new ObjectMapper().readTree(line);
            stories.put(article.get("url").asText(), article.get("story").asText());
        }
        assertThat(stories).hasSizeGreaterThanOrEqualTo(60);
        assertThat(new HashSet<>(stories.values())).hasSizeGreaterThanOrEqualTo(20);

        BCubed score = BCubed.of(stories, meetings(folder.resolve("store").toString(), stories));

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(FLOOR);
    }

    /** The meeting of each article; one that reports none stands alone. */
    private Map<String, String> meetings(String store, Map<String, String> stories) {
        CommandRun.withInput(lines, "load", "--from", "jsonl", "-", "--store", store);
        Map<String, String> meetings = new HashMap<>();
        CommandRun.withInput(MEETINGS, "query", "-", "--results", "csv", "--store", store)
                .out()
                .lines()
                .skip(1)
                .map(row -> List.of(row.split(",")))
                .forEach(row -> meetings.putIfAbsent(row.get(0), row.get(2)));
        stories.keySet().forEach(article -> meetings.putIfAbsent(article, article));
        return meetings;
    }

    private static String resource() {
        try (InputStream stream = StoriesOfArticlesTest.class.getResourceAsStream("/parley/stories/stories.jsonl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
