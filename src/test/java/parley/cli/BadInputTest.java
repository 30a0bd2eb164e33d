package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private static final String GOOD = "The minister went home.";

    @TempDir
    Path folder;

    @BeforeEach
    void makeInputs() throws IOException {
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) 'a');
        Files.write(folder.resolve("large.txt"), large);
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Files.writeString(folder.resolve("empty.txt"), "\n");
        Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Files.writeString(
                folder.resolve("german.txt"),
                "Der Bundeskanzler hat am Montag in Berlin den polnischen Präsidenten zu einem Gespräch empfangen.");
        Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"" + GOOD + "\"}\n{\"text\": \"cut\n");
        Files.writeString(folder.resolve("date.jsonl"), "{\"text\": \"" + GOOD + "\", \"date\": \"15 August\"}\n");
        Files.createDirectory(folder.resolve("nothing"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            none.txt   | none.txt: no such file; check the path | unreadable 1
            nothing    | nothing: the folder holds no file of a kind that can be read; name the files | unreadable 1
            empty.txt  | empty.txt: there is no text; remove it or give it one | empty 1
            photo.txt  | photo.txt: this is a binary file, not text; give plain text | binary 1
            german.txt | german.txt: the text is not English but seems to be German; give an English text | not english 1
            large.txt  | large.txt: it is larger than 500,000 bytes, the most that one article may have | too large 1
            broken.jsonl | broken.jsonl:2: the line is not valid JSON | broken record 1
            """)
    void saysInOneLineWhatIsWrongAndDoesTheRest(String input, String message, String counted) {
        var run = convert(input, "good.txt");

        assertThat(run.err()).contains(message).contains("rejected: " + counted);
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.out()).contains(GOOD);
        assertThat(run.exitCode()).isEqualTo(counted.startsWith("unreadable") ? 3 : 0);
    }

    @Test
    void leavesOutADateThatIsNoDayAndSaysSo() {
        var run = convert("date.jsonl");

        assertThat(run.err())
                .contains("date.jsonl:1: \"date\": \"15 August\" is no day and left out; write it as 2025-08-15")
                .contains("taken with a remark: date left out 1")
                .doesNotContain("rejected");
        assertThat(run.out()).contains(GOOD).doesNotContain("datePublished");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void endsWithThreeWhereNothingCouldBeUsed() {
        assertThat(convert("empty.txt").exitCode()).isEqualTo(3);
    }

    @Test
    void takesAnyRejectionForAFailureIfAskedTo() {
        assertThat(CommandRun.of("convert", path("good.txt"), path("empty.txt"), "--strict")
                        .exitCode())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --published 15.8.2025 | '15.8.2025' is no day; write it as 2025-08-15
            --from xml            | there is no format 'xml'; choose one of text, html, feed, jsonl
            --to xml              | there is no format 'xml'; choose --to one of ttl
            --base nowhere        | nowhere
            --threads 0           | 0 threads cannot do anything; give 1 or more
            --nonsense            | Unknown option: '--nonsense'
            """)
    void rejectsWrongArgumentsBeforeItReadsAnything(String arguments, String message) {
        var run = CommandRun.of(("convert none.txt " + arguments).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("no such file");
        assertThat(run.out()).isEmpty();
    }

    private CommandRun convert(String... names) {
        return CommandRun.of(
                Stream.concat(Stream.of("convert"), Arrays.stream(names).map(this::path))
                        .toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
