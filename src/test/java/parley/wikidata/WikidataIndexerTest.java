package parley.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.failure.BadConfiguration;
import parley.failure.UnreadableInput;
import parley.link.GazetteerDirectory;
import parley.link.GazetteerIndex;
import parley.link.OfficeHolders;
import parley.model.EntityKind;
import parley.model.ItemFacts;

/** From a dump to an index: what comes out, and what happens to bad dumps. */
class WikidataIndexerTest {
    private static final Path SAMPLE = Path.of("../shared/data/wikidata-dump-sample.json.bz2");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gz", "bz2", "zst"})
    void readsADumpHoweverItIsCompressed(String how) throws IOException {
        IndexReport report = index(compressed(TinyDump.standard().text(), how));

        assertThat(report.brokenOff()).isEmpty();
        assertThat(report.indexed()).isEqualTo(6);
        assertThat(find("Q990004")).isEqualTo(EntityKind.PERSON);
        assertThat(find("Q990001")).isEqualTo(EntityKind.COUNTRY);
    }

    @Test
    void knowsAClassByTheClassesAboveIt() throws IOException {
        index(TinyDump.standard().text());

        assertThat(find("Q990002")).isEqualTo(EntityKind.PLACE);
        try (GazetteerIndex index = open()) {
            assertThat(new GazetteerDirectory(index)
                            .find("Q990002")
                            .orElseThrow()
                            .containedIn())
                    .containsExactly("Q990003", "Q990001");
        }
    }

    @Test
    void knowsWhoHeldAnOfficeUntilTheDumpWasMade() throws IOException {
        index(TinyDump.standard().text());

        try (GazetteerIndex index = open()) {
            var holders = new OfficeHolders(index);
            assertThat(holders.find("Q990001", "president", LocalDate.of(2026, 3, 4)))
                    .hasValueSatisfying(holder -> assertThat(holder.qid()).isEqualTo("Q990004"));
            assertThat(holders.find("Q990001", "president", LocalDate.of(2026, 3, 5)))
                    .isEmpty();
            assertThat(holders.find("Q990001", "president", LocalDate.of(2024, 4, 30)))
                    .isEmpty();
        }
    }

    @Test
    void leadsFromARedirectToTheItem() throws IOException {
        index(TinyDump.standard().text());

        try (GazetteerIndex index = open()) {
            assertThat(new GazetteerDirectory(index).find("Q990099").map(ItemFacts::qid))
                    .hasValue("Q990004");
        }
    }

    @Test
    void keepsEveryNamedItemIfAskedTo() throws IOException {
        var all = new DumpOptions(Profile.ALL, List.of("fr", "en"), 1, 100);

        IndexReport report = index(TinyDump.standard().text().getBytes(StandardCharsets.UTF_8), all, folder);

        assertThat(report.indexed()).isEqualTo(10);
        try (GazetteerIndex index = open()) {
            assertThat(new GazetteerDirectory(index).find("Q990008").map(ItemFacts::label))
                    .hasValue("Nobody Known (fr)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gz", "bz2", "zst"})
    void keepsWhatItReadOfATruncatedDumpAndGoesOnWithTheWholeOne(String how) throws IOException {
        TinyDump dump = TinyDump.standard();
        for (int i = 0; i < 3000; i++) {
            dump.item("Q98" + i, "Person %d of %d".formatted(i, i * 7919 % 3001), 2, TinyDump.claim("P31", "Q5"));
        }
        byte[] whole = compressed(dump.text(), how);

        IndexReport cut = index(Arrays.copyOf(whole, whole.length * 2 / 3));

        assertThat(cut.brokenOff())
                .hasValueSatisfying(where -> assertThat(where).contains("byte "));
        if (!how.equals("bz2")) {
            assertThat(cut.indexed()).isBetween(100L, 2999L);
        }
        IndexReport rest = index(whole);
        assertThat(rest.brokenOff()).isEmpty();
        assertThat(rest.indexed()).isEqualTo(3006);
        assertThat(folder.resolve("reading")).doesNotExist();
        assertThat(index(whole).isNew()).isFalse();
    }

    @Test
    void countsBrokenLinesAndSaysWhereTheyAre() throws IOException {
        TinyDump dump = TinyDump.standard()
                .line("{\"type\":\"item\",\"id\":\"Q9")
                .line("garbage")
                .item("Q990020", "Later Person", 3, TinyDump.claim("P31", "Q5"));

        IndexReport report = index(dump.text());

        assertThat(report.counts().broken()).isEqualTo(2);
        assertThat(report.broken()).hasSize(2).contains((long) dump.text().indexOf("garbage"));
        assertThat(find("Q990020")).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void mendsHostileNamesOrLeavesThemOut() throws IOException {
        TinyDump dump = TinyDump.standard()
                .item("Q990021", "Mallory\\u202E \\u0007\\u001b[31mRed\\ud800", 3, TinyDump.claim("P31", "Q5"))
                .item("Q990022", "A".repeat(1_000_000), 3, TinyDump.claim("P31", "Q5"))
                .item("Q990023", "\\u200f\\u0000", 3, TinyDump.claim("P31", "Q5"));

        IndexReport report = index(dump.text());

        assertThat(report.counts().mended()).isPositive();
        assertThat(report.counts().dropped()).isPositive();
        assertThat(report.counts().nameless()).isEqualTo(2);
        try (GazetteerIndex index = open()) {
            assertThat(new GazetteerDirectory(index).find("Q990021").map(ItemFacts::label))
                    .hasValue("Mallory [31mRed");
            assertThat(new GazetteerDirectory(index).find("Q990022")).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoDump() {
        assertThatThrownBy(() -> index("<http://a> <http://b> <http://c> .\n".repeat(2000)))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no entity");
        assertThatThrownBy(() -> index("")).isInstanceOf(UnreadableInput.class);
    }

    @Test
    void refusesAFolderThatWasMadeOtherwise() throws IOException {
        index(TinyDump.standard().text());

        assertThatThrownBy(() -> index(TinyDump.standard()
                        .item("Q5000", "Other", 1, TinyDump.claim("P31", "Q5"))
                        .text()))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void takesTheLastOfTwoEntitiesWithOneQid() throws IOException {
        index(TinyDump.standard()
                .item("Q990004", "Flavia the Second", 31, TinyDump.claim("P31", "Q5"))
                .text());

        try (GazetteerIndex index = open()) {
            assertThat(new GazetteerDirectory(index).find("Q990004").map(ItemFacts::label))
                    .hasValue("Flavia the Second");
        }
    }

    @Test
    void readsTheRealSample() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "the sample of the dump is not here");

        IndexReport report = new WikidataIndexer(DumpOptions.DEFAULT, (step, items, done, total) -> {})
                .index(DumpInput.open(SAMPLE), folder, false);

        assertThat(report.counts().items()).isEqualTo(100);
        assertThat(report.counts().broken()).isZero();
        assertThat(report.indexed()).isGreaterThan(80);
        assertThat(find("Q155")).isEqualTo(EntityKind.COUNTRY);
    }

    private EntityKind find(String qid) {
        try (GazetteerIndex index = open()) {
            return new GazetteerDirectory(index).find(qid).orElseThrow().kind();
        }
    }

    private GazetteerIndex open() {
        return GazetteerIndex.open(folder);
    }

    private IndexReport index(String dump) throws IOException {
        return index(dump.getBytes(StandardCharsets.UTF_8));
    }

    private IndexReport index(byte[] dump) throws IOException {
        return index(dump, new DumpOptions(Profile.NEWS, List.of("en"), 2, 100_000), folder);
    }

    static IndexReport index(byte[] dump, DumpOptions options, Path folder) throws IOException {
        try (DumpInput input = DumpInput.of("dump", new ByteArrayInputStream(dump))) {
            return new WikidataIndexer(options, (step, items, done, total) -> {}).index(input, folder, false);
        }
    }

    private static byte[] compressed(String text, String how) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (how) {
                    case "gz" -> new GZIPOutputStream(bytes);
                    case "bz2" -> new BZip2CompressorOutputStream(bytes, 1);
                    case "zst" -> new ZstdCompressorOutputStream(bytes);
                    default -> bytes;
                }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
