package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Assessment;
import parley.model.Certainty;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Polarity;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.resolve.Window.Kind;

class TimeMatchTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "EXPLICIT_DAY, 0, 0, EXPLICIT_DAY, 0, 0, TIME_SAME_DAY",
        "COUNTED_DAY, 0, 0, EXPLICIT_DAY, 0, 0, TIME_SAME_DAY",
        "SPAN, -2, 2, EXPLICIT_DAY, 0, 0, TIME_SAME_SPAN",
        "EXPLICIT_DAY, 0, 0, SPAN, 0, 5, TIME_SAME_SPAN",
        "EXPLICIT_DAY, 0, 0, EXPLICIT_DAY, 1, 1, TIME_DAY_OFF",
        "COUNTED_DAY, 0, 0, EXPLICIT_DAY, 1, 1, TIME_NEXT_DAY",
        "EXPLICIT_DAY, 0, 0, COUNTED_DAY, 1, 1, TIME_NEXT_DAY",
        "COUNTED_DAY, 0, 0, COUNTED_DAY, 2, 2, TIME_TWO_DAYS_OFF",
        "EXPLICIT_DAY, 0, 0, EXPLICIT_DAY, 2, 2, TIME_APART",
        "COUNTED_DAY, 0, 0, COUNTED_DAY, 3, 3, TIME_APART",
        "EXPLICIT_DAY, 0, 0, AROUND_PUBLICATION, 5, 9, TIME_OUTSIDE",
        "EXPLICIT_DAY, 0, 0, AROUND_PUBLICATION, 6, 9, TIME_APART",
        "EXPLICIT_DAY, 0, 0, AROUND_PUBLICATION, -4, 0, TIME_NEAR",
        "EXPLICIT_DAY, 4, 4, AROUND_PUBLICATION, -1, 44, TIME_NEAR",
        "EXPLICIT_DAY, 5, 5, AROUND_PUBLICATION, -1, 44, TIME_WEEKS",
        "EXPLICIT_DAY, 20, 20, AROUND_PUBLICATION, -1, 44, TIME_WEEKS",
        "EXPLICIT_DAY, 21, 21, AROUND_PUBLICATION, -1, 44, TIME_MONTHS"
    })
    void howFarTheDaysLieApartIsAFeature(
            Kind one, long first, long last, Kind other, long from, long to, Feature feature) {
        ResolvedReport here = report(MeetingStatus.HELD, "2031-03-10", one, first, last);
        ResolvedReport there = report(MeetingStatus.HELD, "2031-03-10", other, from, to);

        assertThat(TimeMatch.feature(here, there)).contains(feature);
        assertThat(TimeMatch.feature(there, here)).contains(feature);
    }

    @Test
    void withoutAnyDayNothingIsWeighed() {
        ResolvedReport here = report(MeetingStatus.HELD, "2031-03-10", Kind.EXPLICIT_DAY, 0, 0);
        ResolvedReport there = report(MeetingStatus.HELD, "", Kind.NONE, 0, 0);

        assertThat(TimeMatch.feature(here, there)).isEmpty();
        assertThat(TimeMatch.feature(there, here)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2031-03-01, 0, POSTPONED, 2031-03-08, true",
        "PLANNED, 2031-03-08, 0, POSTPONED, 2031-03-08, true",
        "PLANNED, 2031-03-09, 0, POSTPONED, 2031-03-08, false",
        "PLANNED, 2031-03-01, 0, POSTPONED, 2031-03-15, true",
        "PLANNED, 2031-03-01, 0, POSTPONED, 2031-03-16, false",
        "PLANNED, 2030-12-01, 0, POSTPONED, 2031-01-09, true",
        "PLANNED, 2030-12-01, 0, POSTPONED, 2031-01-08, false",
        "PLANNED, '', 0, POSTPONED, 2031-03-08, false",
        "PLANNED, 2031-03-01, 0, POSTPONED, '', false",
        "HELD, 2031-03-01, 0, POSTPONED, 2031-03-08, false",
        "PLANNED, 2031-03-01, 0, PLANNED, 2031-03-08, false"
    })
    void aLaterReportMovesThePlan(
            MeetingStatus one, String published, long day, MeetingStatus other, String told, boolean isMoved) {
        ResolvedReport planned = report(one, published, Kind.EXPLICIT_DAY, day, day);
        ResolvedReport moved = report(other, told, Kind.EXPLICIT_DAY, 26, 26);

        assertThat(TimeMatch.isMoved(planned, moved)).isEqualTo(isMoved);
        if (isMoved) {
            assertThat(TimeMatch.feature(planned, moved)).contains(Feature.TIME_MOVED);
            assertThat(TimeMatch.feature(moved, planned)).contains(Feature.TIME_MOVED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 2031-03-10, POSTPONED, 2031-03-10, true",
        "HELD, 2031-03-10, POSTPONED, 2031-03-15, true",
        "HELD, 2031-03-10, POSTPONED, 2031-03-16, false",
        "HELD, 2031-03-10, POSTPONED, 2031-03-09, false",
        "PLANNED, 2031-03-10, POSTPONED, 2031-03-10, false",
        "HELD, 2031-03-10, PLANNED, 2031-03-10, false",
        "HELD, 2031-03-10, POSTPONED, '', false"
    })
    void whatWasHeldAndIsSaidToBePutOffIsDisputed(
            MeetingStatus one, String published, MeetingStatus other, String told, boolean isDisputed) {
        ResolvedReport held = report(one, published, Kind.EXPLICIT_DAY, 0, 0);
        ResolvedReport moved = report(other, told, Kind.EXPLICIT_DAY, 26, 26);

        assertThat(TimeMatch.isDisputed(held, moved)).isEqualTo(isDisputed);
        if (isDisputed) {
            assertThat(TimeMatch.feature(held, moved)).contains(Feature.TIME_DISPUTED);
            assertThat(TimeMatch.feature(moved, held)).contains(Feature.TIME_DISPUTED);
        }
    }

    private static ResolvedReport report(MeetingStatus status, String published, Kind kind, long first, long last) {
        var time = new TimeEvidence(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var assessment = new Assessment(status, Certainty.CERTAIN, Polarity.POSITIVE, Mode.IN_PERSON, 1);
        var source = new ResolvedReport.Source(
                "https://news.test/a",
                Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty());
        return new ResolvedReport(
                new ReportEvidence("https://news.test/a#report-1", List.of(), List.of(), time, List.of(), assessment),
                source,
                Map.of(),
                Set.of(),
                List.of("Q9304"),
                Set.of(),
                Set.of(),
                new Window(DAY.toEpochDay() + first, DAY.toEpochDay() + last, kind),
                false);
    }
}
