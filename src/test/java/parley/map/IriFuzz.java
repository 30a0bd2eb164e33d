package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.apache.jena.irix.IRIx;
import parley.Fuzzed;
import parley.HostileText;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.Span;

class IriFuzz {
    private final IriMinter minter = new IriMinter(MapOptions.DEFAULT_BASE);

    @Fuzzed
    void anyAddressAndLabelGiveSoundIris(@ForAll("texts") String text) {
        var metadata = new ArticleMetadata(
                Optional.empty(),
                Optional.of("https://news.test/" + text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String article = minter.article(new Article("fuzz", "They met.", metadata));

        assertSound(article);
        assertSound(minter.mention(article, new Span(1, 2)).getURI());
        assertSound(minter.topic(text).getURI());
        assertSound(minter.entity(text).getURI());
        assertSound(minter.meeting(text).getURI());
    }

    @Fuzzed
    void differentKeysGiveDifferentIris(@ForAll("texts") String key, @ForAll("texts") String other) {
        assertThat(minter.entity(key).equals(minter.entity(other))).isEqualTo(key.equals(other));
    }

    private static void assertSound(String text) {
        IRIx iri = IRIx.create(text);
        assertThat(iri.isReference()).as(text).isTrue();
        assertThat(iri.hasViolations()).as(text).isFalse();
        assertThat(text.chars()).noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }
}
