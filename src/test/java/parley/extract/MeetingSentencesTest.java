package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.EdtfDate;
import parley.model.ExtractedArticle;
import parley.model.Report;

/** What single sentences say of meetings, and which say nothing of one; the sentences are in a table beside the test. */
class MeetingSentencesTest {
    record Row(String sentence, List<String> expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfMeeting")
    void readsWhoMetWhereWhenAndWhetherItWasHeld(Row row) {
        ExtractedArticle found = Reading.read(row.sentence());

        assertThat(found.reports()).hasSize(1);
        Report report = found.reports().get(0);
        assertThat(Reading.who(found, report)).isEqualTo(row.expected().get(0));
        assertThat(Reading.places(found, report)).isEqualTo(row.expected().get(1));
        assertThat(report.assessment().status().toString().toLowerCase(Locale.ROOT))
                .isEqualTo(row.expected().get(2));
        if (!row.expected().get(3).equals("*")) {
            assertThat(report.setting().time().date().map(EdtfDate::text).orElse(""))
                    .isEqualTo(row.expected().get(3));
        }
        if (row.expected().size() > 4) {
            assertThat(Reading.topics(report)).isEqualTo(row.expected().get(4));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfNone")
    void readsNoMeetingWhereThereIsNone(Row row) {
        assertThat(Reading.read(row.sentence()).reports()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellsOfMeeting")
    void neverStopsASentenceWithAMeetingAtTheGate(Row row) {
        assertThat(Reading.EXTRACTOR.mayReportMeeting(row.sentence())).isTrue();
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
