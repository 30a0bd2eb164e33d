package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules that can be seen in the files themselves. */
class SourceFilesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path SPARK = Path.of("src/spark/java");
    private static final Path SPARK_TEST = Path.of("src/spark-test/java");
    private static final Path BENCH = Path.of("src/bench/java");
    private static final int LONGEST = 250;
    private static final int LONGEST_TEST = 300;
    private static final Pattern VAGUE_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Handler|Processor|Service|Impl|Data|Info)\\.java");
    private static final Set<String> VAGUE_PACKAGES = Set.of("util", "utils", "common", "helper", "core", "impl");

    static Stream<Path> sources() {
        return Stream.of(MAIN, SPARK, TEST, SPARK_TEST, BENCH).flatMap(SourceFilesTest::java);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void fitsOnAFewScreens(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(file.startsWith(MAIN) || file.startsWith(SPARK) ? LONGEST : LONGEST_TEST);
        assertThat(lines)
                .noneMatch(line ->
                        line.contains("@" + "author") || line.contains("/".repeat(5)) || line.contains("*".repeat(5)));
        assertThat(file.getFileName().toString()).doesNotMatch(VAGUE_NAME);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (var folders = Files.walk(MAIN.resolve("parley"))) {
            for (Path folder : folders.filter(Files::isDirectory)
                    .filter(f -> !f.equals(MAIN.resolve("parley")))
                    .toList()) {
                assertThat(VAGUE_PACKAGES).doesNotContain(folder.getFileName().toString());
                assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked", "/**");
            }
        }
    }

    @Test
    void onlyTheCommandLineCatchesEverything() {
        assertThat(Stream.concat(java(MAIN), java(SPARK)).filter(file -> !file.startsWith(MAIN.resolve("parley/cli"))))
                .allSatisfy(file -> assertThat(file).content().doesNotContain("catch (Exception", "catch (Throwable"));
    }

    private static Stream<Path> java(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
