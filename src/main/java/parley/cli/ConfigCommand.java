package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code parley config}: what is in force, and why. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description =
                "Show which options are in force, and what sets each: a flag, a file, the environment, or the default.",
        footer = {"", "Example: parley config", "Example: parley config load news.jsonl --threads 4"})
final class ConfigCommand implements Callable<Integer> {
    @ParentCommand
    private ParleyCommand parley;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..*",
            description = "A command with its arguments, whose options are then all shown; nothing is run.")
    private List<String> words = List.of();

    @Unmatched
    private List<String> flags = new ArrayList<>();

    @Override
    public Integer call() {
        CommandLine program = parley.commandLine();
        var sources = (OptionSources) spec.root().defaultValueProvider();
        program.setDefaultValueProvider(sources);
        if (words.isEmpty() && flags.isEmpty()) {
            for (Path place : sources.places()) {
                parley.terminal().out().printf("%s: %s%n", place, Files.exists(place) ? "read" : "not there");
            }
            show(sources.settings(program));
        } else {
            show(settingsOfCommand(program, sources));
        }
        return 0;
    }

    private List<Setting> settingsOfCommand(CommandLine program, OptionSources sources) {
        program.getCommandSpec().parser().collectErrors(true);
        var arguments =
                new ArrayList<>(spec.root().commandLine().getParseResult().originalArgs());
        arguments.remove(spec.name());
        ParseResult parsed = program.parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        ParseResult command = parsed;
        return command.commandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp() && !option.hidden())
                .map(option -> setting(option, command, sources))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    private static Setting setting(OptionSpec option, ParseResult command, OptionSources sources) {
        String name = OptionSources.name(option);
        return Stream.of(option.names())
                .filter(command::hasMatchedOption)
                .findFirst()
                .map(flag -> new Setting(name, given(command.matchedOption(flag)), "flag"))
                .or(() -> sources.find(option))
                .orElseGet(() -> new Setting(name, defaultOf(option), "default"));
    }

    private static String given(OptionSpec flag) {
        return flag.originalStringValues().isEmpty() ? "true" : String.join(", ", flag.originalStringValues());
    }

    private static String defaultOf(OptionSpec option) {
        String said = option.defaultValueString();
        return said == null || "null".equals(said) || "[]".equals(said) || "{}".equals(said) ? "" : said;
    }

    private void show(List<Setting> settings) {
        int name = width(settings.stream().map(Setting::name));
        int value = width(settings.stream().map(Setting::value));
        for (Setting setting : settings) {
            String line = "%-" + name + "s  %-" + value + "s  %s%n";
            parley.terminal().out().printf(line, setting.name(), setting.value(), setting.origin());
        }
    }

    private static int width(Stream<String> texts) {
        return Math.max(1, texts.mapToInt(String::length).max().orElse(1));
    }
}
