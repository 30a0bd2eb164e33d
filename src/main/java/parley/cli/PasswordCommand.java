package parley.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import parley.failure.BadConfiguration;
import parley.serve.access.PasswordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley password}: who may write to a served store. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Give a user a password, or a program a token, for 'parley serve --writable'.",
        footer = {"", "Example: parley password anna --file parley-users"})
final class PasswordCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Parameters(paramLabel = "NAME", description = "Of the user.")
    private String name;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = "parley-users",
            description = "Where names and hashes stand (default: ./${DEFAULT-VALUE}).")
    private Path file;

    @Option(names = "--token", description = "Make a token for a program, and print it; it is kept nowhere else.")
    private boolean token;

    @Override
    public Integer call() {
        var passwords = new PasswordFile(file);
        if (token) {
            parley.terminal().out().println(passwords.newToken(name));
        } else {
            passwords.setPassword(name, password());
        }
        parley.terminal().say("%s may write where %s is the password file of 'parley serve'", name, file);
        return 0;
    }

    /** From the terminal, twice and unseen; or else a line of the standard input. */
    private String password() {
        Console console = parley.terminal().isInteractive() ? System.console() : null;
        if (console == null) {
            return line();
        }
        char[] first = console.readPassword("Password for %s: ", name);
        char[] second = console.readPassword("The same again: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new BadConfiguration("these were two different passwords: try again");
        }
        return new String(first);
    }

    private String line() {
        try {
            var in = new BufferedReader(new InputStreamReader(parley.terminal().in(), StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new BadConfiguration("cannot read the password from the standard input", e);
        }
    }
}
