package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.pipeline.Program;

/** The distribution, unpacked as its users unpack it: in a folder with a space, used through a link. */
class DistributionIT {
    private static final String NAME = "parley-" + Program.current().version();
    private static final Path ARCHIVE = Path.of("target", NAME + ".tar.gz").toAbsolutePath();
    private static final long LARGEST = 250_000_000;

    @TempDir
    private static Path folder;

    private static Path unpacked;
    private static Path launcher;

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectory(folder.resolve("my programs"));
        CommandRun tar = run(Map.of(), "tar", "-xzf", ARCHIVE.toString(), "-C", place.toString());
        assertThat(tar.exitCode()).as(tar.err()).isZero();
        unpacked = place.resolve(NAME);
        launcher = Files.createSymbolicLink(folder.resolve("parley"), unpacked.resolve("bin/parley"));
    }

    @Test
    void isOfModestSizeAndHoldsWhatBelongsToIt() throws IOException {
        assertThat(Files.size(ARCHIVE)).isLessThan(LARGEST);
        assertThat(Stream.of(
                        "LICENSE",
                        "README.md",
                        "docs/index.md",
                        "samples/samples.jsonl",
                        "queries/timeline.rq",
                        "ontology/parley.ttl",
                        "man/man1/parley-convert.1",
                        "completion/parley.sh",
                        "service/parley.service"))
                .allSatisfy(name -> assertThat(unpacked.resolve(name)).isRegularFile());
    }

    @Test
    void convertsAfterGettingReadyOnce() throws Exception {
        var cache = Map.of("XDG_CACHE_HOME", folder.resolve("a cache").toString());
        String input = unpacked.resolve("samples/samples.jsonl").toString();

        CommandRun first = run(cache, launcher.toString(), "convert", input, "-o", "first.ttl", "--reproducible");
        CommandRun second = run(cache, launcher.toString(), "convert", input, "-o", "second.ttl", "--reproducible");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err()).contains("getting ready");
        assertThat(second.err()).doesNotContain("getting ready", "WARN", "ERROR");
        assertThat(folder.resolve("second.ttl"))
                .hasSameTextualContentAs(folder.resolve("first.ttl"))
                .content()
                .contains("a parley:Meeting");
    }

    @Test
    void worksWhereNothingCanBeKept() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("no-folder"));

        CommandRun read = run(
                Map.of("XDG_CACHE_HOME", noFolder.toString()),
                launcher.toString(),
                "annotate",
                "--from",
                "text",
                unpacked.resolve("README.md").toString());

        assertThat(read.exitCode()).as(read.err()).isZero();
        assertThat(read.err()).doesNotContain("getting ready");
    }

    private static CommandRun run(Map<String, String> variables, String... words)
            throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        var process = new ProcessBuilder(List.of(words))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().putAll(variables);
        int exitCode = process.start().waitFor();
        return new CommandRun(exitCode, Files.readString(out), Files.readString(err));
    }
}
