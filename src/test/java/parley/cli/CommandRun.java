package parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import parley.pipeline.Parley;

/**
 * One command line run in this process, and what it has said.
 *
 * @param out the standard output
 * @param err the standard error
 */
public record CommandRun(int exitCode, String out, String err) {
    /** Models are loaded once for all tests. */
    private static final class Shared {
        private static final Parley PROGRAM = Parley.standard();
    }

    public static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                0);
        int exitCode = new CommandLineProgram(terminal, () -> Shared.PROGRAM).run(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
