package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.resource.Resource;

class HeadingCapitalsTest {
    private final HeadingCapitals headings =
            new HeadingCapitals(words("heading-capitals.txt"), words("heading-small-words.txt"));

    private static Set<String> words(String name) {
        return Set.copyOf(new Resource(CoreNlpAnnotator.class, name).words());
    }

    @Test
    void writesTheVerbsOfAHeadingSmallAndLeavesItsNames() {
        assertThat(headings.lower("Lind Meets Okoro in Oslo for Talks With Rebels"))
                .isEqualTo("Lind meets Okoro in Oslo for talks with rebels");
    }

    @Test
    void takesALineForAHeadingWhoseSmallWordsAreAllOnTheList() {
        assertThat(headings.lower("Lind Meets with Okoro after Talks Collapse"))
                .isEqualTo("Lind meets with Okoro after talks collapse");
    }

    @Test
    void leavesBodiesThatAreWrittenInCapitals() {
        assertThat(headings.lower("WHO Envoy Says IS Fighters Meet Lind in Oslo"))
                .isEqualTo("WHO Envoy says IS Fighters meet Lind in Oslo");
    }

    @Test
    void leavesSentencesAsTheyAre() {
        String text =
                "The Meeting Point cafe opened on Monday.\nTalks are expected to resume in Oslo in March.\nAnna Lind met Ben Okoro in Oslo.";

        assertThat(headings.lower(text)).isSameAs(text);
    }

    @Test
    void lowersOnlyTheLineThatIsAHeading() {
        assertThat(headings.lower("Lind Meets Okoro in Oslo\nThe Talks cafe in Oslo, by the port, has been sold."))
                .isEqualTo("Lind meets Okoro in Oslo\nThe Talks cafe in Oslo, by the port, has been sold.");
    }

    @Test
    void leavesALineInCapitalsThroughoutAndALongOne() {
        String capitals = "LIND AND OKORO HOLD TALKS IN OSLO";
        String verse = "Lind Meets Okoro ".repeat(20);

        assertThat(headings.lower(verse)).isEqualTo(verse);
        assertThat(headings.lower(capitals)).hasSameSizeAs(capitals);
    }
}
