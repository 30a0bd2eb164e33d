package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
    private static final String LINE =
            """
            {"file":"-:1","id":"7","url":"https://example.org/1","title":"Talks in Oslo","date":"2025-08-15",\
            "dateFrom":"field date","author":"Ida Holm; Jon Berg","publisher":"Example Wire","language":"en",\
            "text":"The ministers of the two states met in Oslo on Friday."}
            """;

    @Test
    void showsWhatWasReadAsALineThatCanBeReadAgain() {
        var first = read(
                """
                {"id": 7, "url": "https://example.org/1", "title": "Talks in Oslo", "date": "2025-08-15",\
                 "author": ["Ida Holm", "Jon Berg"], "source": "Example Wire",\
                 "text": "The ministers of the two states met in Oslo on Friday."}
                """,
                "-");

        assertThat(first.out()).isEqualTo(LINE);
        assertThat(read(first.out(), "-").out()).isEqualTo(LINE);
    }

    @Test
    void showsTextToLookAt() {
        assertThat(read("They met in Oslo.\n", "-", "--to", "text", "--published", "2025-08-15")
                        .out())
                .isEqualTo(
                        """
                        file: -
                        date: 2025-08-15
                        dateFrom: --published

                        They met in Oslo.

                        """);
    }

    @Test
    void countsWhatItLeavesOut() {
        var run = read("{\"text\": \"They met.\"}\n{\"text\": 1}\n", "-", "--strict");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("1 article read, 1 without a publication date; 1 rejected: broken record 1");
    }

    /** The program is not there: what only reads must not need it. */
    private static CommandRun read(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                0);
        var words = new ArrayList<>(List.of("read"));
        words.addAll(List.of(arguments));
        int exitCode = new CommandLineProgram(terminal, () -> {
                    throw new AssertionError("read has loaded the language models");
                })
                .run(words.toArray(String[]::new));
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
