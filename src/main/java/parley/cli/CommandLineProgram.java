package parley.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import parley.failure.ParleyException;
import parley.pipeline.Parley;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line from arguments to exit code. */
final class CommandLineProgram {
    private static final int BUG = 1;
    private static final int OUT_OF_MEMORY = 6;

    private final Terminal terminal;
    private final Supplier<Parley> program;
    private final Surroundings surroundings;

    /** @param program asked for only by commands that need the models or the gazetteer */
    CommandLineProgram(Terminal terminal, Supplier<Parley> program) {
        this(terminal, program, Surroundings.ofSystem());
    }

    CommandLineProgram(Terminal terminal, Supplier<Parley> program, Surroundings surroundings) {
        this.terminal = terminal;
        this.program = program;
        this.surroundings = surroundings;
    }

    int run(String... arguments) {
        CommandLine commandLine = commandLine();
        try {
            OptionSources.find(surroundings, arguments).applyTo(commandLine);
        } catch (ParleyException e) {
            return fault(e);
        }
        int exitCode = execute(commandLine, arguments);
        terminal.err().flush();
        if (terminal.out().checkError() && exitCode == 0) {
            terminal.say("parley: the standard output was closed, or is full, before the end of the result");
            return CommandLine.ExitCode.USAGE;
        }
        return exitCode;
    }

    /** All commands, ready to be parsed. */
    CommandLine commandLine() {
        var commandLine = new CommandLine(new ParleyCommand(terminal, program))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(this::wrongArguments)
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(fault));
        CommandGroups.show(commandLine);
        return commandLine;
    }

    private int execute(CommandLine commandLine, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            terminal.say(
                    "parley: %d MB of memory are used up; give more with PARLEY_JAVA_OPTIONS=-Xmx%dm, or use fewer threads",
                    heap, 2 * heap);
            return OUT_OF_MEMORY;
        }
    }

    private int wrongArguments(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        terminal.say("parley: " + fault.getMessage());
        terminal.say("See '%s --help'.", command.getCommandSpec().qualifiedName());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private int fault(Exception fault) {
        terminal.out().flush();
        if (fault instanceof ParleyException known) {
            terminal.say("parley: " + known.getMessage());
            return known.exitCode();
        }
        terminal.say("parley: this is a fault in the program; please report it with the lines below");
        fault.printStackTrace(terminal.err());
        return BUG;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
