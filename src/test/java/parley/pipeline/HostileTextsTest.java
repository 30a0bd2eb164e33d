package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.map.RdfFormat;
import parley.model.Article;
import parley.model.Entity;
import parley.model.Mention;
import parley.validate.GraphValidator;

/** Texts with characters that mislead: the meeting is read, each quote is what stands at its offsets, the graph is sound. */
class HostileTextsTest {
    private static final Parley PARLEY = Parley.standard();

    static Stream<String> disguised() {
        return Stream.of(
                "Emmanuel Macron \uD83C\uDDEB\uD83C\uDDF7 met Giorgia Meloni \uD83C\uDDEE\uD83C\uDDF9 in Vienna.",
                "\uD83E\uDD1D\uD83E\uDD1D Emmanuel Macron\uD83E\uDD1Dmet Giorgia Meloni in Vienna"
                        + " \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.",
                "Emmanuel\u200B Macron\u200B met \u200BGior\u200Bgia Meloni in Vienna\u200B.",
                "Emmanuel \u202EMacron\u202C met \u2067Giorgia Meloni\u2069 in \u200FVienna\u200E.",
                "Emmanuel Ma\u00ADcron met Giorgia Me\u00ADloni in Vienna.",
                "\uFEFFEmmanuel\u00A0Macron met\u00A0Giorgia\u202FMeloni in Vienna.",
                "Emmanuel\u2028Macron met\u2028Giorgia Meloni\u0085in\u000BVienna.",
                "Emmanuel Macron met Giorgia Meloni (\u05D2\u05F3\u05D5\u05E8\u05D2\u05D9\u05D4) in Vienna.",
                "Emmanuel Macron met Giorgia Meloni\uDB40\uDC20\uDB40\uDC6E\uDB40\uDC6F in Vienna.",
                "Emmanuel Macron \uFFFD\uFFFD met Giorgia Meloni\uFFFD in Vienna.",
                "<p>Emmanuel Macron met <b>Giorgia Meloni</b> in <a href=\"https://x.test/?a=1&b=2\">Vienna</a>.</p>",
                "Emmanuel Macron met Giorgia <i>Meloni</i> in Vienna. <script>alert('x')</script>",
                "Emmanuel Macron met Giorgia Meloni in Vienna. \" . } ; DROP ALL ; INSERT DATA { <a> <b> 'c' } #",
                "Emmanuel Macron met Giorgia Meloni in Vienna. \"\"\" . @prefix p: <x> . <a> <b> '''c\\''' \\u0041 \\");
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void whatStandsBetweenTheWordsHidesNoMeeting(String text) {
        ConvertedArticle converted = convert(text);

        assertThat(converted.meetings()).singleElement().satisfies(meeting -> assertThat(
                        meeting.participants().stream().map(converted::nameOf))
                .containsExactlyInAnyOrder("Emmanuel Macron", "Giorgia Meloni"));
        assertThat(qids(converted)).contains("Q3052772", "Q451791", "Q1741");
        assertSound(converted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Vladimir \u0420utin met Giorgia Meloni in Vienna.",
                "President Vl\u0430dimir Putin met Giorgia Meloni in Vienna."
            })
    void aNameInLettersOfAnotherScriptIsNotTakenForTheOneItImitates(String text) {
        ConvertedArticle converted = convert(text);

        assertThat(converted.meetings()).hasSize(1);
        assertThat(qids(converted)).contains("Q451791").doesNotContain("Q7747");
        assertSound(converted);
    }

    @Test
    void aTowerOfMarksOnOneLetterIsBorne() {
        ConvertedArticle converted =
                convert("Emmanuel Macron met Giorgia M" + "\u0301\u0302\u0303".repeat(300) + "eloni in Vienna.");

        assertThat(converted.meetings()).hasSize(1);
        assertSound(converted);
    }

    private static ConvertedArticle convert(String text) {
        return PARLEY.convert(Article.of("hostile", text).publishedOn(LocalDate.of(2031, 3, 8)));
    }

    private static List<String> qids(ConvertedArticle converted) {
        return converted.known().entities().stream()
                .flatMap(entity -> entity.qid().stream())
                .toList();
    }

    private static void assertSound(ConvertedArticle converted) {
        Article article = converted.linked().extracted().article();
        Stream<Mention> mentions = Stream.concat(
                converted.linked().extracted().entities().stream().flatMap(entity -> entity.mentions().stream()),
                converted.linked().extracted().reports().stream()
                        .flatMap(report ->
                                Stream.of(report.quotes(), report.triggers()).flatMap(List::stream)));
        assertThat(mentions).isNotEmpty().allSatisfy(mention -> assertThat(article.text()
                        .codePoints()
                        .skip(mention.span().begin())
                        .limit(mention.span().length()))
                .containsExactlyElementsOf(mention.quote().codePoints().boxed().toList()));
        assertThat(converted.known().entities().stream().map(Entity::name))
                .allMatch(name -> name.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT));
        var written = new ByteArrayOutputStream();
        converted.write(RdfFormat.TRIG, written);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(written.toByteArray()), Lang.TRIG);
        assertThat(Set.copyOf(read.stream().toList()))
                .isEqualTo(Set.copyOf(converted.data().stream().toList()));
        read.listGraphNodes()
                .forEachRemaining(graph -> assertThat(GraphValidator.standard().validate(read.getGraph(graph)))
                        .isEmpty());
    }
}
