package parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import parley.pipeline.Parley;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: it only shows what its commands are. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads news articles and writes a graph of the meetings that they report: who met whom, where, when"
                        + " and about what.",
        footer = {
            "",
            "'parley demo' shows all of it on a few sample articles.",
            "Example: parley convert article.txt --published 2025-08-15"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done. Articles that were left out are counted in the report.",
            "1:A fault in the program.",
            "2:Wrong arguments, or a wrong line in a file of options.",
            "3:An input cannot be read, or no article can be used.",
            "4:The graph breaks a shape.",
            "5:The store cannot be opened, read or written.",
            "6:The memory that Java was given is used up."
        },
        subcommands = {
            ConvertCommand.class,
            AnnotateCommand.class,
            ReadCommand.class,
            LoadCommand.class,
            RemoveCommand.class,
            ResolveCommand.class,
            LinkCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            BackupCommand.class,
            CompactCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            PasswordCommand.class,
            DemoCommand.class,
            ConfigCommand.class,
            EvalCommand.class,
            WikidataCommand.class
        })
final class ParleyCommand implements Runnable {
    private final Terminal terminal;
    private final Supplier<Parley> program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Option(
            names = "--options",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description =
                    "Options from a file, one 'name = value' a line; flags come before it. See also 'parley config'.")
    private String options;

    @Option(
            names = "--wikidata",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            split = ",",
            description = "Indexes of Wikidata to link with before the built-in one (default: PARLEY_WIKIDATA); most"
                    + " trusted first.")
    private List<Path> wikidata = List.of();

    ParleyCommand(Terminal terminal, Supplier<Parley> program) {
        this.terminal = terminal;
        this.program = program;
    }

    Terminal terminal() {
        return terminal;
    }

    /** All commands once more, to be parsed but not run. */
    CommandLine commandLine() {
        return new CommandLineProgram(terminal, program).commandLine();
    }

    /** The program with its real parts. */
    Parley program() {
        return wikidata.isEmpty() ? program.get() : program.get().withWikidata(wikidata);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
