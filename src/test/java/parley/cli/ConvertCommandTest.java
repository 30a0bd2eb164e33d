package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String TEXT =
            "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Vienna today.";

    @TempDir
    Path folder;

    @Test
    void showsTheCommandsUnderTheirKindsOfWork() {
        var run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence("From articles", "convert", "The store", "load", "Questions", "query");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asksForACommand() {
        assertThat(CommandRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("convrt").exitCode()).isEqualTo(2);
    }

    @Test
    void writesTurtleAndNotesThatTodayStaysOpen() {
        var run = CommandRun.withInput(TEXT, "convert", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("@prefix").contains("a parley:Meeting", "wd:Q3052772");
        assertThat(run.err())
                .contains("note: 1 article without a publication date", "--published")
                .contains("1 article, 1 with meetings: 1 report, 1 meeting");
    }

    @Test
    void resolvesTodayFromTheGivenDay() {
        var run = CommandRun.withInput(TEXT, "convert", "-", "--published", "2031-03-07", "--to", "jsonl");

        assertThat(run.out()).contains("\"date\":\"2031-03-07\",\"meetings\":[{\"status\":\"held\"");
        assertThat(run.err()).doesNotContain("note:");
    }

    @Test
    void writesALineForAnArticleWithoutAMeeting() {
        var run = CommandRun.withInput("{\"id\": 3, \"text\": \"It rained.\"}", "convert", "-", "--to", "jsonl");

        assertThat(run.out()).isEqualTo("{\"id\":\"3\",\"date\":null,\"meetings\":[]}\n");
    }

    @Test
    void choosesTheFormatByTheNameOfTheOutputAndRepeatsItsBytes() throws IOException {
        Path first = folder.resolve("a.nq");
        Path second = folder.resolve("b.nq");

        for (Path file : new Path[] {first, second}) {
            var run = CommandRun.withInput(TEXT, "convert", "-", "--reproducible", "--validate", "-o", file.toString());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
        }

        assertThat(Files.readString(first)).contains("<https://w3id.org/parley#Meeting> .");
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void takesOptionsFromAFileUnlessAFlagSaysOtherwise() throws IOException {
        Path options = folder.resolve("parley.properties");
        Files.writeString(options, "to = nt\nbase = https://example.org/news/\n");

        var fromFile = CommandRun.withInput(TEXT, "convert", "-", "--options", options.toString());
        var fromFlag = CommandRun.withInput(TEXT, "convert", "-", "--options", options.toString(), "--to", "ttl");

        assertThat(fromFile.out()).startsWith("<https://example.org/news/");
        assertThat(fromFlag.out()).startsWith("@prefix").contains("https://example.org/news/");
    }

    @Test
    void namesTheOptionThatAFileMisspells() throws IOException {
        Path options = folder.resolve("parley.properties");
        Files.writeString(options, "bse = https://example.org/\n");

        var run = CommandRun.of("convert", "-", "--options", options.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no option 'bse'");
    }

    @Test
    void showsWhatItSawOnOnePageWithTheTextEscaped() {
        var run = CommandRun.withInput(TEXT + " <script>alert(1)</script>", "annotate", "-", "--to", "html");

        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("class=\"trigger\"", "wikidata.org/wiki/Q3052772", "&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void writesNamesTimesAndTriggersAsALine() {
        var run = CommandRun.withInput(TEXT, "annotate", "-");

        assertThat(run.out())
                .contains("\"text\":\"Emmanuel Macron\",\"type\":\"person\",\"qid\":\"Q3052772\"")
                .contains("\"text\":\"today\",\"type\":\"DATE\"")
                .contains("\"text\":\"met\",\"report\":1");
    }
}
