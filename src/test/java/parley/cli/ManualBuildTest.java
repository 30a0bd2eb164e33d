package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.pipeline.Parley;
import picocli.CommandLine;

/** The manual and the completion say what the commands say. */
class ManualBuildTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        ManualBuild.write(folder);
    }

    @Test
    void everyCommandHasAPageWithAllItsOptions() {
        assertThat(commands(new CommandLineProgram(Terminal.ofSystem(), Parley::standard).commandLine()))
                .hasSizeGreaterThan(15)
                .allSatisfy(command -> {
                    var spec = command.getCommandSpec();
                    assertThat(folder.resolve("man/man1/" + spec.qualifiedName("-") + ".1"))
                            .content()
                            .contains(".SH NAME", ".SH SYNOPSIS", ".SH EXIT STATUS")
                            .contains(spec.options().stream()
                                    .filter(option -> !option.hidden())
                                    .map(option -> option.longestName().replace("-", "\\-"))
                                    .toList());
                });
    }

    @Test
    void noLineIsTakenForAMacroThatIsNone() throws IOException {
        try (var pages = Files.list(folder.resolve("man/man1"))) {
            assertThat(pages).allSatisfy(page -> assertThat(Files.readAllLines(page))
                    .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
                    .allMatch(line -> line.matches("\\.(TH|SH) .*|\\.(TP|nf|fi)")));
        }
    }

    @Test
    void defaultsAreFilledIn() {
        assertThat(folder.resolve("man/man1/parley-serve.1"))
                .content()
                .contains("(default: 3030)")
                .doesNotContain("${");
    }

    @Test
    void aShellCompletesCommandsAndOptions() throws Exception {
        assertThat(complete("(parley conv)", 1)).contains("convert");
        assertThat(complete("(parley convert --publ)", 2)).contains("--published");
    }

    private static String complete(String words, int position) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '%s'; COMP_WORDS=%s; COMP_CWORD=%d; _complete_parley; echo \"${COMPREPLY[@]}\""
                                .formatted(folder.resolve("completion/parley.sh"), words, position))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                        Stream.of(command),
                        command.getSubcommands().values().stream().flatMap(subcommand -> commands(subcommand).stream()))
                .toList();
    }
}
