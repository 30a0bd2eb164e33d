package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.annotate.CoreNlpAnnotator;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.EdtfDate;
import parley.model.ExtractedArticle;
import parley.model.Participation;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.Role;

/** What single sentences say of meetings, and which say nothing of one; the sentences are in a table beside the test. */
class MeetingSentencesTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
    private static final RuleMeetingExtractor EXTRACTOR = new RuleMeetingExtractor();
    private static final PublicationDate DAY =
            new PublicationDate(LocalDate.of(2024, 3, 12), PublicationDate.Origin.METADATA);

    record Row(String sentence, List<String> expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfMeeting")
    void readsWhoMetWhereWhenAndWhetherItWasHeld(Row row) {
        ExtractedArticle found = extract(row.sentence());

        assertThat(found.reports()).hasSize(1);
        Report report = found.reports().get(0);
        assertThat(who(found, report)).isEqualTo(row.expected().get(0));
        assertThat(places(found, report)).isEqualTo(row.expected().get(1));
        assertThat(report.assessment().status().toString().toLowerCase(Locale.ROOT))
                .isEqualTo(row.expected().get(2));
        if (!row.expected().get(3).equals("*")) {
            assertThat(report.setting().time().date().map(EdtfDate::text).orElse(""))
                    .isEqualTo(row.expected().get(3));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfNone")
    void readsNoMeetingWhereThereIsNone(Row row) {
        assertThat(extract(row.sentence()).reports()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfMeeting")
    void neverStopsASentenceWithAMeetingAtTheGate(Row row) {
        assertThat(EXTRACTOR.mayReportMeeting(row.sentence())).isTrue();
    }

    private static ExtractedArticle extract(String text) {
        Article article = new Article("test", text, ArticleMetadata.NONE.withPublished(DAY));
        return EXTRACTOR.extract(ANNOTATOR.annotate(article, EXTRACTOR.worthParsing()));
    }

    private static String who(ExtractedArticle article, Report report) {
        return report.participations().stream()
                .map(p -> name(article, p))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String name(ExtractedArticle article, Participation part) {
        String name = article.entity(part.entity()).name();
        if (part.isAbsent()) {
            return "!" + name;
        }
        return part.role() == Role.PRINCIPAL
                ? name
                : name + ":" + part.role().toString().toLowerCase(Locale.ROOT);
    }

    private static String places(ExtractedArticle article, Report report) {
        return report.setting().places().stream()
                .map(p -> article.entity(p.entity()).name())
                .collect(Collectors.joining("|"));
    }

    static Stream<Row> tellsOfMeeting() {
        return rows().filter(row -> !row.expected().isEmpty());
    }

    static Stream<Row> tellsOfNone() {
        return rows().filter(row -> row.expected().isEmpty());
    }

    private static Stream<Row> rows() {
        try (InputStream in = Objects.requireNonNull(
                MeetingSentencesTest.class.getResourceAsStream("meeting-sentences.tsv"), "the table of sentences")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Row(cells.get(0), cells.subList(1, cells.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
