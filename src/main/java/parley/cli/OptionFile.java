package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.failure.BadConfiguration;

/** A file of options, one {@code name = value} a line. */
final class OptionFile {
    private final Path path;
    private final Properties values;
    private final List<String> lines;

    private OptionFile(Path path, Properties values, List<String> lines) {
        this.path = path;
        this.values = values;
        this.lines = lines;
    }

    /** @throws BadConfiguration if it is not there or is no such file */
    static OptionFile read(Path path) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            values.load(reader);
            return new OptionFile(path, values, Files.readAllLines(path));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BadConfiguration(
                    "%s: the options cannot be read; give a UTF-8 file with lines such as 'base = https://example.org/'"
                            .formatted(path),
                    e);
        }
    }

    /** @throws BadConfiguration if a line names an option that no command has */
    void check(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw new BadConfiguration(
                        "%s: there is no option '%s'; remove the line or mend the name".formatted(origin(name), name));
            }
        }
    }

    Set<String> names() {
        return new TreeSet<>(values.stringPropertyNames());
    }

    Optional<Setting> find(String name) {
        return Optional.ofNullable(values.getProperty(name)).map(value -> new Setting(name, value, origin(name)));
    }

    /** The last line that has the name counts, as it does for Java's own reader of such files. */
    private String origin(String name) {
        Pattern line = Pattern.compile("\\s*" + Pattern.quote(name) + "\\s*([=:\\s].*)?");
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (line.matcher(lines.get(i)).matches()) {
                last = i;
            }
        }
        return last < 0 ? path.toString() : "%s, line %d".formatted(path, last + 1);
    }
}
