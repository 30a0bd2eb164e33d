package parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.failure.UnreadableInput;

/** Our figures against those of the reference scorers, which wrote {@code expected.json}. */
class EvaluationTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final File REFERENCE = new File("../shared/eval");

    @TempDir
    Path folder;

    static List<ScoreRun> runs() {
        return ScoreRun.all();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void givesTheFiguresOfTheReference(ScoreRun run) throws IOException {
        JsonNode expected =
                JSON.readTree(ScoreRun.FOLDER.resolve("expected.json").toFile()).path(run.name());

        assertSame(flat("", expected), run.figures());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void givesTheFiguresOfTheReferenceWhereItIsAtHand(ScoreRun run) throws IOException, InterruptedException {
        assumeTrue(REFERENCE.isDirectory() && hasPython(), "needs python3 and ../shared/eval");
        Path adapted = folder.resolve("adapted.jsonl");
        python(new ProcessBuilder("python3", "adapt.py", run.adaptation())
                .redirectInput(ScoreRun.SYSTEM.toFile())
                .redirectOutput(adapted.toFile()));
        Path figures = folder.resolve("figures.json");
        var score = new ProcessBuilder(
                        "python3",
                        "score_" + run.adaptation() + ".py",
                        "--json",
                        "--gold",
                        run.goldFile().toAbsolutePath().toString(),
                        "--sys",
                        adapted.toString(),
                        "--split",
                        run.split() == Split.DEV ? "dev" : "all")
                .redirectOutput(figures.toFile());
        Stream.of(run.name().split(" "))
                .filter(option -> option.startsWith("--") && !option.equals("--split"))
                .forEach(score.command()::add);
        python(score);

        assertSame(flat("", JSON.readTree(figures.toFile())), run.figures());
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "python3").canExecute());
    }

    private static void python(ProcessBuilder process) throws IOException, InterruptedException {
        process.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        assertThat(process.directory(REFERENCE)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor())
                .isZero();
    }

    /** The reference's figures by name, without its counts. */
    private static Map<String, Double> flat(String prefix, JsonNode node) {
        Map<String, Double> figures = new TreeMap<>();
        node.properties().forEach(field -> {
            String name = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isArray()) {
                figures.put(name + "_precision", value.get(0).asDouble());
                figures.put(name + "_recall", value.get(1).asDouble());
                figures.put(name + "_f1", value.get(2).asDouble());
            } else if (value.isNumber() && !name.equals("n")) {
                figures.put(name, value.asDouble());
            } else if (value.isObject() && !field.getKey().equals("counts")) {
                figures.putAll(flat(name + "_", value));
            }
        });
        return figures;
    }

    /** Where nothing was counted the reference says 0, and we say nothing. */
    private static void assertSame(Map<String, Double> expected, Map<String, OptionalDouble> figures) {
        assertThat(expected).isNotEmpty();
        assertThat(expected).allSatisfy((name, value) -> {
            assertThat(figures).containsKey(name);
            assertThat(figures.get(name).orElse(0)).as(name).isCloseTo(value, within(0.0005));
        });
    }

    @Test
    void tellsEachKindByItsFields() {
        assertThat(ScoreRun.all())
                .allSatisfy(run -> assertThat(GoldFile.read(run.goldFile(), Optional.empty(), Split.ALL)
                                .kind())
                        .hasToString(run.adaptation().toUpperCase(Locale.ROOT)));
    }

    @Test
    void countsHowOftenAConfidenceIsRight() {
        var figures = ScoreRun.all().get(0).tables().get(0).figures();

        assertThat(figures)
                .contains(Figure.share("right_at_confidence_0.9_to_1.0", 1, 1))
                .contains(Figure.share("right_at_confidence_0.0_to_0.5", 0, 1))
                .contains(Figure.share("right_at_confidence_0.8_to_0.9", 1, 1));
    }

    @Test
    void namesTheLineThatIsBroken() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "{\"id\": \"a\", \"meetings\": []}\n\n{\"id\": \"b\", \n");

        assertThatThrownBy(() -> GoldFile.read(file, Optional.empty(), Split.ALL))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage("%s, line 3: this is no JSON; put one object on each line", file);
    }

    @Test
    void namesTheFieldThatLacks() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "{\"id\": \"a\", \"meetings\": []}\n{\"id\": \"b\"}\n");

        assertThatThrownBy(() -> GoldFile.read(file, Optional.empty(), Split.ALL))
                .hasMessageStartingWith("%s, line 2: there is no \"meetings\"", file);
    }

    @Test
    void readsNoOtherFileAsGold() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.writeString(file, "{\"id\": \"a\", \"text\": \"It rained.\"}\n");

        assertThatThrownBy(() -> GoldFile.read(file, Optional.empty(), Split.ALL))
                .hasMessageContaining("no fields of a gold file");
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.jsonl"), Optional.empty(), Split.ALL))
                .hasMessageContaining("cannot be read");
    }
}
