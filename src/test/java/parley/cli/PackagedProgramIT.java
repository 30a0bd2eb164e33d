package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as its users start it. */
class PackagedProgramIT {
    private static final Path LAUNCHER = Path.of("parley").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void helpsFromAnyFolderAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link-to-link"), Path.of("link"));

        for (Path launcher : new Path[] {LAUNCHER, link, linkToLink}) {
            CommandRun run = run(launcher, "--help");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("From articles", "convert");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        var process = new ProcessBuilder(LAUNCHER.toString(), "--help").directory(folder.toFile());
        process.environment().put("JAVA_HOME", folder.toString());

        CommandRun run = finish(process);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("set it to a JDK 17 or newer").hasLineCount(1);
    }

    @Test
    void convertsAndValidates() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Emmanuel Macron met Giorgia Meloni in Vienna — at last.");

        CommandRun convert = run(LAUNCHER, "convert", "a.txt", "--published", "2031-03-07", "-o", "a.ttl");

        assertThat(convert.exitCode()).as(convert.err()).isZero();
        assertThat(convert.err()).contains("1 report, 1 meeting").doesNotContain("WARN", "ERROR");
        assertThat(folder.resolve("a.ttl")).content().contains("a parley:Meeting", "Vienna — at last.");
        assertThat(run(LAUNCHER, "validate", "a.ttl").exitCode()).isZero();
        assertThat(run(LAUNCHER, "convert", "none.txt").exitCode()).isEqualTo(3);
    }

    @Test
    void showsTheDemo() throws Exception {
        CommandRun demo = run(LAUNCHER, "demo");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out()).contains("a parley:Meeting ;", "To go on:");
        assertThat(folder.resolve("parley-demo")).isDirectory();
        assertThat(run(LAUNCHER, "query", "sources-that-disagree", "--store", "parley-demo")
                        .out())
                .contains("samples.example/vienna-other-paper");
    }

    private CommandRun run(Path launcher, String... arguments) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile()));
    }

    private CommandRun finish(ProcessBuilder process) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process running =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new CommandRun(running.exitValue(), Files.readString(out), Files.readString(err));
    }
}
