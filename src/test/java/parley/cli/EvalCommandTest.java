package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    private static final String GOLD = "src/test/resources/parley/eval/gold.jsonl";
    private static final String SYSTEM = "src/test/resources/parley/eval/system.jsonl";

    @TempDir
    Path folder;

    @Test
    void showsEachFigureWithItsCounts() {
        var run = CommandRun.of("eval", "--gold", GOLD, "--sys", SYSTEM, "--kind", "gold", "--split", "dev");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("all\n").containsPattern("participant_recall +0\\.750   \\(3 of 4\\)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsTheTextsItselfWhereNoResultIsGiven() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                """
                {"id": "a", "date": "2031-03-04", "text": "French President Emmanuel Macron met Italian Prime Minister \
                Giorgia Meloni in Vienna today.", "meetings": [{"participants": [{"name": "Emmanuel Macron"}, \
                {"name": "Giorgia Meloni"}], "absent": [], "place": ["Vienna"], "date": "2031-03-04", "topics": [], \
                "status": "held", "mode": "in_person"}]}
                """);

        var run = CommandRun.of("eval", "--gold", gold.toString(), "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"whole\":{\"value\":1.0,\"hits\":1.0,\"of\":1.0}");
        assertThat(run.err()).contains("1 article, 1 with meetings");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFile() throws IOException {
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, "no JSON\n");

        var run = CommandRun.of("eval", "--gold", GOLD, "--sys", broken.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains("broken.jsonl, line 1");
        assertThat(CommandRun.of("eval", "--gold", "none.jsonl").exitCode()).isEqualTo(3);
        assertThat(CommandRun.of("eval", "--gold", GOLD, "--kind", "poems").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("eval").exitCode()).isEqualTo(2);
    }
}
