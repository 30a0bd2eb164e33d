package parley.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    private static final String WIRE = story("wire", 200);

    @Test
    void isTheSameForTheSameWordsHoweverTheyAreSetOut() {
        String again = WIRE.toUpperCase(Locale.ROOT).replace(" ", "\n ");

        assertThat(TextSketch.of(again).text()).isEqualTo(TextSketch.of(WIRE).text());
    }

    @Test
    void staysNearWhereAnEditorCutsTheEndAndAddsALine() {
        String copy = "By our correspondent in Oslo. " + WIRE.substring(0, WIRE.length() * 9 / 10);

        assertThat(similarity(WIRE, copy)).isBetween(0.75, 0.98);
    }

    @Test
    void isAboutTheShareOfPhrasesInCommon() {
        String half = WIRE + " " + story("other", 200);

        assertThat(similarity(WIRE, half)).isBetween(0.38, 0.62);
    }

    @Test
    void isFarFromAnotherText() {
        assertThat(similarity(WIRE, story("other", 200))).isLessThan(0.1);
    }

    @Test
    void takesShortTextsForAlikeOnlyWhereTheyAreEqual() {
        String text = "Anna Lind met Ben Moss in Oslo on Monday to talk about fish.";

        assertThat(similarity(text, text.replace(".", " !"))).isEqualTo(1);
        assertThat(similarity(text, text.replace("Monday", "Tuesday"))).isZero();
        assertThat(similarity(text, WIRE)).isZero();
        assertThat(similarity("", "")).isEqualTo(1);
    }

    @Test
    void comesBackFromWhatIsWritten() {
        var sketch = TextSketch.of(WIRE);

        assertThat(TextSketch.parse(sketch.text()).similarity(sketch)).isEqualTo(1);
        assertThat(sketch.text()).hasSize(172);
    }

    private static double similarity(String one, String other) {
        return TextSketch.of(one).similarity(TextSketch.of(other));
    }

    private static String story(String name, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> name + i * 31 % 97 + "x" + i)
                .collect(Collectors.joining(" "));
    }
}
