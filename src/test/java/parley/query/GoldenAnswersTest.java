package parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.store.KnowledgeStore;

/**
 * Every question has its answer in {@code answers/}; a file's name is the query's, with values behind it:
 * {@code meetings-of-a-person;person=Anna Lind.csv}, percent-encoded where need be. {@code -Dgolden.update=true} rewrites them.
 */
class GoldenAnswersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions");
    private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

    private static KnowledgeStore store;

    @BeforeAll
    static void fillTheStore(@TempDir Path folder) {
        store = GoldenStore.open(GOLDEN, folder.resolve("store"));
    }

    @AfterAll
    static void closeTheStore() {
        store.close();
    }

    static List<String> answers() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("answers"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answersAsBefore(String file) throws IOException {
        String[] parts = file.replaceFirst("\\.csv$", "").split(";");
        var values = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        var out = new ByteArrayOutputStream();

        new QueryRunner(store).run(LIBRARY.get(parts[0]), values, ResultsFormat.CSV, out);

        Path answer = GOLDEN.resolve("answers").resolve(file);
        String given = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(answer, given);
        }
        assertThat(given).isEqualTo(Files.readString(answer));
    }

    @Test
    void everyQuestionHasAnAnswerThatIsNotEmpty() throws IOException {
        var answered = answers().stream()
                .filter(file -> lines(GOLDEN.resolve("answers").resolve(file)) > 1)
                .map(file -> file.replaceFirst("[;.].*", ""))
                .distinct();

        assertThat(answered)
                .containsAll(LIBRARY.questions().stream().map(NamedQuery::name).toList());
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedQuery> checks() {
        return LIBRARY.checks();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aSoundStorePassesEveryCheck(NamedQuery check) {
        var out = new ByteArrayOutputStream();

        long found = new QueryRunner(store).run(check, Map.of(), ResultsFormat.TABLE, out);

        assertThat(found).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }
}
