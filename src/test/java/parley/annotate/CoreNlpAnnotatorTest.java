package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.PublicationDate;
import parley.model.SentenceSelector;

class CoreNlpAnnotatorTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    @Test
    void findsNamesDependenciesAndTimesOfAChosenSentence() {
        var annotated = annotate("Angela Merkel met Emmanuel Macron in Paris on Monday.", SentenceSelector.ALL);

        var sentence = annotated.sentences().get(0);
        assertThat(annotated.names())
                .extracting(name -> name.mention().quote())
                .containsExactly("Angela Merkel", "Emmanuel Macron", "Paris");
        assertThat(annotated.names().get(2).kind()).isEqualTo(EntityKind.PLACE);
        assertThat(sentence.dependencies()).anyMatch(d -> d.relation().equals("nsubj") && d.governor() == 2);
        assertThat(sentence.times()).singleElement().satisfies(time -> {
            assertThat(time.mention().quote()).isEqualTo("Monday");
            assertThat(time.value()).contains("2024-03-11");
        });
    }

    @Test
    void leavesOtherSentencesUnparsed() {
        var annotated = annotate("Angela Merkel met him. It rained on Monday.", s -> s.index() == 0);

        assertThat(annotated.sentences().get(0).dependencies()).isNotEmpty();
        assertThat(annotated.sentences().get(1).dependencies()).isEmpty();
        assertThat(annotated.sentences().get(1).times()).isEmpty();
    }

    @Test
    void countsCodePointsSoThatAnEmojiIsOne() {
        var annotated = annotate("\uD83D\uDE00 Good news. Angela Merkel smiled.", SentenceSelector.ALL);

        var name = annotated.names().get(0).mention();
        assertThat(name.span().begin()).isEqualTo(13);
        assertThat(name.quote()).isEqualTo("Angela Merkel");
    }

    @Test
    void cutsAListWithoutStopsSoThatTheWorkGrowsWithItsLengthOnly() {
        String list = "Angela Merkel met Emmanuel Macron and " + "salt and pepper and ".repeat(200);
        var annotated = annotate(list + "fish. It rained.", SentenceSelector.ALL);

        assertThat(annotated.sentences())
                .hasSizeGreaterThan(3)
                .allSatisfy(part -> assertThat(part.tokens()).hasSizeLessThanOrEqualTo(LongSentences.LONGEST))
                .allSatisfy(part -> assertThat(part.dependencies())
                        .isNotEmpty()
                        .allMatch(d -> d.dependent() < part.tokens().size()));
        assertThat(annotated.sentences().stream()
                        .mapToInt(part -> part.tokens().size())
                        .sum())
                .isEqualTo(6 + 800 + 2 + 3);
    }

    @Test
    void keepsAHeadlineApartFromTheFirstSentence() {
        var annotated = annotate("Merkel and Macron to talk\n\nBERLIN — Germany waits.", SentenceSelector.ALL);

        assertThat(annotated.sentences().get(0).tokens()).hasSize(5);
        assertThat(annotated.sentences().get(1).paragraph()).isGreaterThan(0);
    }

    @Test
    void keepsTheDatelineOutOfTheFirstSentence() {
        var annotated = annotate("OSLO, Norway (Reuters) - Angela Merkel met him.", SentenceSelector.ALL);

        assertThat(annotated.sentences().get(1).tokens().get(0).text()).isEqualTo("Angela");
        assertThat(annotated.names()).extracting(n -> n.mention().quote()).contains("Angela Merkel");
        assertThat(annotated.dateline().orElseThrow().place().map(Mention::quote))
                .contains("OSLO");
    }

    @Test
    void takesTheDateOfTheDatelineOnlyWhereNothingElseGivesOne() {
        String text = "GENEVA, March 5, 2013 (AFP) — Angela Merkel met him.";

        var bare = ANNOTATOR.annotate(new Article("test", text, ArticleMetadata.NONE), SentenceSelector.ALL);
        assertThat(bare.article().metadata().published())
                .contains(new PublicationDate(LocalDate.of(2013, 3, 5), PublicationDate.Origin.DATELINE));

        var published =
                annotate(text, SentenceSelector.ALL).article().metadata().published();
        assertThat(published.map(PublicationDate::origin)).contains(PublicationDate.Origin.METADATA);
    }

    private static AnnotatedArticle annotate(String text, SentenceSelector chosen) {
        var published = new PublicationDate(LocalDate.of(2024, 3, 11), PublicationDate.Origin.METADATA);
        var metadata = ArticleMetadata.NONE.withPublished(published);
        return ANNOTATOR.annotate(new Article("test", text, metadata), chosen);
    }
}
