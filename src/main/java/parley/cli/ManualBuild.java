package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.pipeline.Parley;
import picocli.AutoComplete;
import picocli.CommandLine;

/** A step of the build: writes a manual page for each command, and the completion that bash and zsh read. */
public final class ManualBuild {
    private ManualBuild() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        CommandLine program = new CommandLineProgram(Terminal.ofSystem(), Parley::standard).commandLine();
        Path pages = Files.createDirectories(folder.resolve("man/man1"));
        writePage(program, pages);
        program.getSubcommands().values().forEach(command -> writeAll(command, pages));
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("parley.sh"), AutoComplete.bash("parley", program));
    }

    private static void writeAll(CommandLine command, Path pages) {
        writePage(command, pages);
        command.getSubcommands().values().forEach(subcommand -> writeAll(subcommand, pages));
    }

    private static void writePage(CommandLine command, Path pages) {
        var page = new ManualPage(command);
        try {
            Files.writeString(pages.resolve(page.name() + ".1"), page.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
