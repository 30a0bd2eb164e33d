package parley.export.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that are no network, opened by libraries of others. */
class SpreadsheetsAndMapsTest {
    static List<String> hostile() {
        return SampleMeetings.HOSTILE;
    }

    private static List<NamedCsvRecord> rows(MeetingsFormat form, String name) {
        return CsvReader.builder().ofNamedCsvRecord(new SampleMeetings(name).written(form)).stream()
                .toList();
    }

    private static ICalendar calendar(String name) {
        ICalendar calendar = Biweekly.parse(new SampleMeetings(name).written(new PlannedCalendar()))
                .first();
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        return calendar;
    }

    @Test
    void meetingsAreRowsInOrderOfTimeAndAnUnknownDayStaysEmpty() {
        List<NamedCsvRecord> rows = rows(new MeetingsCsv(), "Cara Diaz");

        assertThat(rows)
                .extracting(row -> row.getField("date"))
                .containsExactly("2025-08", "2025-08-15", "2025-09-01", "", "");
        assertThat(rows.get(3).getField("earliest")).isEmpty();
        assertThat(rows.get(2).getField("participants")).isEqualTo("Anna Lind; Ben Okoro");
        assertThat(rows.get(2).getField("absent")).isEqualTo("Cara Diaz");
        assertThat(rows.get(0).getField("longitude")).isEqualTo("-5.25");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noCellIsAFormulaAndNoNameIsLost(String name) {
        for (MeetingsFormat form : List.of(new MeetingsCsv(), new PairsCsv())) {
            List<NamedCsvRecord> rows = rows(form, name);

            assertThat(rows).allSatisfy(row -> assertThat(row.getFields())
                    .filteredOn(cell -> !cell.matches("-?[0-9.]+"))
                    .noneMatch(cell -> cell.matches("(?s)[\\s\\p{C}]*[=+@-].*")));
            assertThat(rows.toString()).contains(name);
        }
    }

    @Test
    void aPairIsTwoWhoMetAndNotTwoWhoPlanTo() {
        List<NamedCsvRecord> rows = rows(new PairsCsv(), "Cara Diaz");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getField("one")).isEqualTo("Anna Lind");
            assertThat(row.getField("other")).isEqualTo("Cara Diaz");
            assertThat(row.getField("meetings")).isEqualTo("3");
            assertThat(row.getField("first")).isEqualTo("2025-08");
            assertThat(row.getField("last")).isEqualTo("2025-08-15");
            assertThat(row.getField("undated")).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theMapIsGeoJsonAsItsStandardHasIt(String name) throws Exception {
        byte[] bytes = new SampleMeetings(name).written(new MeetingsGeoJson()).getBytes(StandardCharsets.UTF_8);
        JsonNode map = JsonMapper.builder().build().readTree(bytes);

        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.get("features")).hasSize(5).allSatisfy(feature -> {
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            assertThat(feature.get("id").isTextual()).isTrue();
            assertThat(feature.get("properties").isObject()).isTrue();
            assertThat(feature.get("geometry").get("type").asText()).isEqualTo("Point");
            assertThat(feature.get("geometry").get("coordinates").get(0).asDouble())
                    .isEqualTo(-5.25);
            assertThat(feature.get("geometry").get("coordinates").get(1).asDouble())
                    .isEqualTo(60.5);
        });
        assertThat(map.findValuesAsText("located")).containsOnly(name);
        assertThat(map.get("features").get(4).get("properties").get("date").isNull())
                .isTrue();
    }

    @Test
    void theCalendarHasThePlansThatHaveADayAtTheirHour() {
        ICalendar calendar = calendar("Cara Diaz");

        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Anna Lind, Ben Okoro");
            assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2025-09-01T19:00:00Z")));
            assertThat(event.getLocation().getValue()).isEqualTo("Cara Diaz");
            assertThat(event.getDescription().getValue()).contains("Not taking part: Cara Diaz");
        });
        assertThat(calendar.getExperimentalProperty("X-WR-CALDESC").getValue()).endsWith("without a day: 1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noNameBreaksOutOfItsLineInTheCalendar(String name) {
        VEvent event = calendar(name).getEvents().get(0);

        assertThat(event.getLocation().getValue())
                .isEqualTo(name.replaceAll("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", "\uFFFD"));
        assertThat(new SampleMeetings(name).written(new PlannedCalendar()).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
}
