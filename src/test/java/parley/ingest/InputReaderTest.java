package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

class InputReaderTest {
    private static final String TEXT = "\nThe ministers met in Reykjavík\u2014at last.\r\n";

    @TempDir
    Path folder;

    @Test
    void takesATextFileAsItStands() {
        assertThat(CollectedArticles.of("a.txt", TEXT).only().text()).isEqualTo(TEXT);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(CollectedArticles.of("a.txt", "\uFEFF" + TEXT).only().text()).isEqualTo(TEXT);
    }

    @Test
    void findsOutTheFormatOfAStreamWithoutAName() {
        assertThat(CollectedArticles.of("-", "  {\"text\": \"They met.\"}")
                        .only()
                        .text())
                .isEqualTo("They met.");
        assertThat(CollectedArticles.of("-", "They met.").only().text()).isEqualTo("They met.");
    }

    @Test
    void rejectsWhatIsNoText() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(rejected("photo.txt", image)).isEqualTo(Reason.BINARY);
        assertThat(rejected("a.txt", " \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsATextInWhicheverCharacterSetItIs(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));

        var read = CollectedArticles.of("a.txt", bytes, IngestOptions.DEFAULT);

        assertThat(read.only().text()).isEqualTo(TEXT);
    }

    @Test
    void rejectsATextOfFiftyMegabytesWithoutReadingItAll() {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'a');

        assertThat(rejected("a.txt", text)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "They met in Bern.");
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"They met in Aarau.\"}");
        Files.writeString(folder.resolve("notes.pdf"), "%PDF");
        var read = new CollectedArticles();

        new InputReader(IngestOptions.DEFAULT).read(folder, read);

        assertThat(read.articles).extracting(a -> a.text()).containsExactly("They met in Aarau.", "They met in Bern.");
    }

    @Test
    void tellsHowFarItsFilesAreRead() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "They met in Bern.");
        Path second = Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"They met in Aarau.\"}\n");
        Files.writeString(folder.resolve("notes.pdf"), "%PDF");
        long all = Files.size(first) + Files.size(second);
        var reader = new InputReader(IngestOptions.DEFAULT);

        reader.read(first, new CollectedArticles());

        assertThat(reader.bytesRead()).isEqualTo(Files.size(first));
        reader.read(second, new CollectedArticles());
        assertThat(reader.bytesRead()).isEqualTo(all);
        assertThat(InputReader.bytesOf(List.of(folder.toString()))).hasValue(all);
        assertThat(InputReader.bytesOf(List.of(folder + "/*.txt"))).hasValue(Files.size(first));
        assertThat(InputReader.bytesOf(List.of(folder.resolve("none").toString())))
                .isEmpty();
    }

    @Test
    void saysWhatToDoAboutAFileThatIsNotThere() {
        var reader = new InputReader(IngestOptions.DEFAULT);
        var read = new CollectedArticles();

        reader.read(folder.resolve("none.txt"), read);
        reader.read(folder, read);

        assertThat(read.rejections)
                .containsExactly(
                        new Rejection(
                                folder.resolve("none.txt").toString(),
                                Reason.UNREADABLE,
                                "no such file; check the path"),
                        new Rejection(
                                folder.toString(),
                                Reason.UNREADABLE,
                                "the folder holds no file of a kind that can be read; name the files"));
    }

    @Test
    void prefersTheFormatOfTheOption() {
        var options = new IngestOptions(
                Optional.of(InputFormat.TEXT),
                Optional.empty(),
                Optional.empty(),
                IngestOptions.Identity.URL,
                Map.of(),
                1000);

        var read = CollectedArticles.of("a.jsonl", "{no JSON at all}".getBytes(StandardCharsets.UTF_8), options);

        assertThat(read.only().text()).isEqualTo("{no JSON at all}");
    }

    private static Reason rejected(String name, byte[] bytes) {
        return CollectedArticles.of(name, bytes, IngestOptions.DEFAULT).reason();
    }
}
