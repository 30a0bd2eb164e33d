package parley.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Lines of any content are read or refused, and never do anything else; names of any content come out clean. */
class EntityReaderPropertyTest {
    private static final String GOOD = TinyDump.standard().lines().get(5);

    @Property(tries = 2000)
    void readsOrRefusesALineWithAnyByteChanged(@ForAll @IntRange(max = 1200) int place, @ForAll byte changed) {
        byte[] line = GOOD.getBytes(StandardCharsets.UTF_8);
        line[place % line.length] = changed;

        assertReadOrRefused(line);
    }

    @Property(tries = 500)
    void readsOrRefusesALineThatIsCut(@ForAll @IntRange(max = 1200) int length) {
        byte[] line = GOOD.substring(0, length % GOOD.length()).getBytes(StandardCharsets.UTF_8);

        assertReadOrRefused(line);
    }

    @Property(tries = 500)
    void readsOrRefusesAnyValueInThePlaceOfAnother(
            @ForAll @IntRange(max = 60) int place, @ForAll @IntRange(max = 5) int kind) {
        String value = List.of("null", "[]", "{}", "1e999", "\"Q1\"", "[{\"x\":[null]}]")
                .get(kind);
        String[] parts = GOOD.split("(?<=:)(?=[\\[{\"])", -1);
        int chosen = 1 + place % (parts.length - 1);
        parts[chosen] = value + "," + parts[chosen].replaceFirst("^.*?,", "");

        assertReadOrRefused(String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void givesNamesThatCanBeShown(@ForAll @StringLength(max = 300) String name) {
        String clean = new NameCleaner().clean(name);

        assertThat(clean.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        assertThat(clean).isEqualTo(clean.strip());
        assertThat(clean.length()).isLessThanOrEqualTo(NameCleaner.LONGEST);
        assertThat(new NameCleaner().clean(clean)).isEqualTo(clean);
    }

    private static void assertReadOrRefused(byte[] line) {
        try {
            var entity = new EntityReader(List.of("en"), new NameCleaner()).read(line, line.length);
            assertThat(entity.item().id()).isNotNegative();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }
}
