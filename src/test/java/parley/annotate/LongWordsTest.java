package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordsTest {
    private static final String HYPHENS = "They met Anna-" + "Anna-".repeat(500) + "Ben in Oslo.";
    private static final String EMOJI = "They met \uD83E\uDD1D" + "\uD83E\uDD1D".repeat(900) + " in Oslo.";

    @Test
    void leavesWordsAndLongAddressesAlone() {
        String text = "They met.\nSee https://news.test/" + "a".repeat(900) + " for more.";

        assertThat(LongWords.part(text)).isEqualTo(text);
    }

    @Test
    void partsARunWithoutSpacesAndMovesNothing() {
        for (String text : new String[] {HYPHENS, EMOJI}) {
            String parted = LongWords.part(text);

            assertThat(parted).hasSameSizeAs(text).startsWith("They met ").endsWith(" in Oslo.");
            assertThat(parted.split("\\s")).allMatch(word -> word.length() <= LongWords.LONGEST + 1);
            assertThat(parted.codePoints().map(Character::getType)).doesNotContain((int) Character.SURROGATE);
        }
    }
}
