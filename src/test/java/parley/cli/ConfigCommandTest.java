package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is nearest to the run wins, and the program says what that was. */
class ConfigCommandTest {
    @TempDir
    private Path root;

    private Path folder;
    private Path users;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectory(root.resolve("news"));
        users = Files.createDirectories(root.resolve("home/.config/parley")).resolve("parley.properties");
    }

    @Test
    void saysNothingButWhereItLookedIfNothingIsSet() {
        CommandRun run = run(Map.of(), "config");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly(folder.resolve("parley.properties") + ": not there", users + ": not there");
    }

    @Test
    void theNearestWins() throws IOException {
        Files.writeString(users, "threads = 3\nport = 1111\nbase = https://users.example/\nstore = users\n");
        Files.writeString(
                folder.resolve("parley.properties"), "# ours\nport = 2222\n\nbase = https://folder.example/\n");
        Path named = Files.writeString(root.resolve("named"), "base: https://named.example/\n");
        var variables = Map.of("PARLEY_STORE", "variable", "PARLEY_BASE", "https://variable.example/");

        assertThat(run(variables, "config", "--options", named.toString())
                        .out()
                        .lines()
                        .map(ConfigCommandTest::squeeze))
                .endsWith(
                        "base https://named.example/ " + named + ", line 1",
                        "port 2222 " + folder.resolve("parley.properties") + ", line 2",
                        "store variable PARLEY_STORE",
                        "threads 3 " + users + ", line 1");
    }

    @Test
    void showsAllOptionsOfACommandWithoutRunningIt() throws IOException {
        Files.writeString(folder.resolve("parley.properties"), "store=ours\n");

        CommandRun run =
                run(Map.of(), "config", "load", "none.jsonl", "--threads=7", "-v", "--published", "2031-03-07");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().map(ConfigCommandTest::squeeze))
                .contains(
                        "threads 7 flag",
                        "verbose true flag",
                        "published 2031-03-07 flag",
                        "store ours " + folder.resolve("parley.properties") + ", line 1",
                        "strict false default");
    }

    @Test
    void aCommandUsesWhatConfigShows() throws IOException {
        Files.writeString(folder.resolve("parley.properties"), "store = " + root.resolve("none") + "\n");

        assertThat(run(Map.of(), "query", "timeline").err())
                .contains(root.resolve("none").toString());
        assertThat(run(Map.of("PARLEY_STORE", root.resolve("other").toString()), "query", "timeline")
                        .err())
                .contains(root.resolve("other").toString());
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        Files.writeString(users, "\n\nstroe = x\n");

        CommandRun run = run(Map.of(), "queries");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("parley: %s, line 3: there is no option 'stroe'; remove the line or mend the name"
                        .formatted(users));
    }

    private static String squeeze(String line) {
        return line.replaceAll(" +", " ");
    }

    private CommandRun run(Map<String, String> variables, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                0);
        var program = new CommandLineProgram(
                terminal,
                () -> {
                    throw new AssertionError("no models are needed");
                },
                new Surroundings(folder, root.resolve("home"), variables));
        int exitCode = program.run(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
