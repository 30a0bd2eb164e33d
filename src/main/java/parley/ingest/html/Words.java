package parley.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lists among the program's own resources: one entry a line, lines with # are comments. */
final class Words {
    private Words() {}

    static List<String> list(String resource) {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pattern that finds any of a list's patterns, whatever the case. */
    static Pattern any(String resource) {
        return Pattern.compile(String.join("|", list(resource)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
