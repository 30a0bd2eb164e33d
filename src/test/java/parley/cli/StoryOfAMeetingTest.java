package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting that is announced, put off and held, as three articles tell of it. */
class StoryOfAMeetingTest {
    private static final String ARTICLES =
            """
            {"id": "1", "url": "https://samples.example/1", "date": "2031-03-01", "text": "Emmanuel Macron and Giorgia Meloni will meet in Vienna on 20 March 2031."}
            {"id": "2", "url": "https://samples.example/2", "date": "2031-03-15", "text": "The meeting of Emmanuel Macron and Giorgia Meloni in Vienna has been postponed to 4 April 2031."}
            {"id": "3", "url": "https://samples.example/3", "date": "2031-04-04", "text": "Emmanuel Macron met Giorgia Meloni in Vienna on Friday."}
            """;

    @Test
    void isToldByDateOfReportWithTheWordsOfEach(@TempDir Path folder) {
        String store = folder.resolve("store").toString();
        CommandRun.withInput(ARTICLES, "load", "-", "--store", store);
        String timeline = CommandRun.of("query", "timeline", "--results", "csv", "--store", store)
                .out();
        assertThat(timeline.lines().toList()).hasSize(2);
        String meeting = timeline.strip().substring(timeline.strip().lastIndexOf(',') + 1);

        String story = CommandRun.of(
                        "query",
                        "lifecycle-of-a-meeting",
                        "-p",
                        "meeting=" + meeting,
                        "--results",
                        "csv",
                        "--store",
                        store)
                .out();

        assertThat(story.lines().skip(1).toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("2031-03-01", "Planned", "2031-03-20", "will meet"),
                        line -> assertThat(line)
                                .contains("2031-03-15", "Postponed", "2031-04-04", "has been postponed"),
                        line -> assertThat(line).contains("2031-04-04", "Held", "Macron met"));
    }
}
