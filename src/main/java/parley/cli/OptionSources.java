package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where no flag gives them. What is nearest to this run wins: the file named on the command line, the
 * environment, the file in the folder, the user's file, and last the program's default.
 */
final class OptionSources implements IDefaultValueProvider {
    private static final String FLAG = "--options";
    private static final String NAME = "parley.properties";
    private static final String VARIABLE = "PARLEY_";

    private final Surroundings surroundings;
    private final Optional<OptionFile> named;
    private final List<Path> places;
    private final List<OptionFile> found;

    private OptionSources(
            Surroundings surroundings, Optional<OptionFile> named, List<Path> places, List<OptionFile> found) {
        this.surroundings = surroundings;
        this.named = named;
        this.places = places;
        this.found = found;
    }

    /**
     * Files are looked for before the arguments are parsed, since they give their defaults.
     *
     * @throws BadConfiguration if a file cannot be read
     */
    static OptionSources find(Surroundings surroundings, String... arguments) {
        List<Path> places = List.of(
                surroundings.folder().resolve(NAME),
                surroundings.settings().resolve("parley").resolve(NAME));
        var found = new ArrayList<OptionFile>();
        for (Path place : places) {
            if (Files.exists(place)) {
                found.add(OptionFile.read(place));
            }
        }
        return new OptionSources(surroundings, named(arguments).map(OptionFile::read), places, found);
    }

    private static Optional<Path> named(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(FLAG + "=")) {
                return Optional.of(Path.of(arguments[i].substring(FLAG.length() + 1)));
            }
            if (arguments[i].equals(FLAG) && i + 1 < arguments.length) {
                return Optional.of(Path.of(arguments[i + 1]));
            }
        }
        return Optional.empty();
    }

    /** @throws BadConfiguration if a file names an option that no command has */
    void applyTo(CommandLine program) {
        Set<String> known = options(program).map(OptionSources::name).collect(Collectors.toSet());
        files().forEach(file -> file.check(known));
        program.setDefaultValueProvider(this);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? find(option).map(Setting::value).orElse(null)
                : null;
    }

    /** What the option is, if a file or the environment says so. */
    Optional<Setting> find(OptionSpec option) {
        if (option.usageHelp()
                || option.versionHelp()
                || List.of(option.names()).contains(FLAG)) {
            return Optional.empty();
        }
        String name = name(option);
        return named.flatMap(file -> file.find(name)).or(() -> variable(name)).or(() -> found.stream()
                .flatMap(file -> file.find(name).stream())
                .findFirst());
    }

    private Optional<Setting> variable(String name) {
        String variable = VARIABLE + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return surroundings
                .variable(variable)
                .filter(value -> !value.isBlank())
                .map(value -> new Setting(name, value, variable));
    }

    /** The files that are looked for in any run. */
    List<Path> places() {
        return places;
    }

    /** All options that a file or the environment sets, for whichever command. */
    List<Setting> settings(CommandLine program) {
        var seen = new TreeSet<String>();
        return options(program)
                .filter(option -> seen.add(name(option)))
                .flatMap(option -> find(option).stream())
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    private Stream<OptionFile> files() {
        return Stream.concat(named.stream(), found.stream());
    }

    private static Stream<OptionSpec> options(CommandLine command) {
        return Stream.concat(
                command.getCommandSpec().options().stream(),
                command.getSubcommands().values().stream().flatMap(OptionSources::options));
    }

    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }
}
