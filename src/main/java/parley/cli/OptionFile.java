package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.failure.BadConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A file of options, one {@code name = value} a line: it comes after the flags and before the defaults. */
final class OptionFile {
    private static final String FLAG = "--options";

    private final Path path;
    private final Properties values;

    private OptionFile(Path path, Properties values) {
        this.path = path;
        this.values = values;
    }

    /** The file that the arguments name. It is looked for before they are parsed, since it gives their defaults. */
    static Optional<OptionFile> named(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(FLAG + "=")) {
                return Optional.of(read(Path.of(arguments[i].substring(FLAG.length() + 1))));
            }
            if (arguments[i].equals(FLAG) && i + 1 < arguments.length) {
                return Optional.of(read(Path.of(arguments[i + 1])));
            }
        }
        return Optional.empty();
    }

    void applyTo(CommandLine commandLine) {
        var known = allCommands(commandLine)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionFile::name)
                .collect(Collectors.toSet());
        for (String name : values.stringPropertyNames()) {
            if (!known.contains(name)) {
                throw new BadConfiguration(
                        "%s: there is no option '%s'; remove the line or mend the name".formatted(path, name));
            }
        }
        commandLine.setDefaultValueProvider(this::value);
    }

    private static Stream<CommandLine> allCommands(CommandLine commandLine) {
        return Stream.concat(
                Stream.of(commandLine),
                commandLine.getSubcommands().values().stream().flatMap(OptionFile::allCommands));
    }

    private @Nullable String value(ArgSpec argument) {
        return argument instanceof OptionSpec option ? values.getProperty(name(option)) : null;
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static OptionFile read(Path path) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BadConfiguration(
                    "%s: the options cannot be read; give a UTF-8 file with lines such as 'base = https://example.org/'"
                            .formatted(path),
                    e);
        }
        return new OptionFile(path, values);
    }
}
