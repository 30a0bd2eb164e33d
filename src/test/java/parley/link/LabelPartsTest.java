package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms of the names of things and bodies. */
class LabelPartsTest {
    @Test
    void aLongNameIsCalledByItsEndOrItsStart() {
        assertThat(LabelParts.of("boeing 787 dreamliner"))
                .containsExactlyInAnyOrder("boeing 787", "787 dreamliner", "dreamliner");
    }

    @Test
    void aNameOfOneWordHasNoPart() {
        assertThat(LabelParts.of("nasdaq")).isEmpty();
    }

    @Test
    void aMakerWithATypeNumberNeedsNoOtherWord() {
        assertThat(LabelParts.isMeant("airbus a400m atlas", "airbus a400m", Set.of()))
                .isTrue();
    }

    @Test
    void aSingleWordNeedsTheOthersInTheArticle() {
        assertThat(LabelParts.isMeant("boeing 787 dreamliner", "dreamliner", Set.of("boeing")))
                .isTrue();
        assertThat(LabelParts.isMeant("boeing 787 dreamliner", "dreamliner", Set.of("airline")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasdaq composite", "ftse 100 index", "dow jones industrial average", "s and p 500"})
    void labelsOfStockIndexesAreKnownByTheirEnd(String key) {
        assertThat(MarketIndexes.isIndex(key)).isTrue();
    }

    @Test
    void aPaperIsNoIndex() {
        assertThat(MarketIndexes.isIndex("nihon keizai shimbun")).isFalse();
    }
}
