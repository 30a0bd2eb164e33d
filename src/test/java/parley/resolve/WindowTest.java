package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.resolve.Window.Kind;

class WindowTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2031-03-10, true, EXPLICIT_DAY, 0, 0",
        "2031-03-10, false, COUNTED_DAY, 0, 0",
        "2031-03, true, SPAN, -9, 21",
        "2031-03, false, SPAN, -9, 21"
    })
    void aDateIsItsDays(String date, boolean explicit, Kind kind, long first, long last) {
        assertThat(Window.of(EdtfDate.parse(date), explicit)).isEqualTo(days(first, last, kind));
    }

    @ParameterizedTest
    @CsvSource({"HELD, -4, 0", "DENIED, -4, 0", "PLANNED, -1, 45", "REFUSED, -1, 45"})
    void withoutADateItLiesAroundThePublication(MeetingStatus status, long first, long last) {
        assertThat(Window.around(DAY, status)).isEqualTo(days(first, last, Kind.AROUND_PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource({
        "2031, -4, 0",
        "2031-03-01/2031-03-06, -4, 0",
        "2031-03-10/2031-05-01, -4, 0",
        "2031-03-01/2031-03-05, -9, -5",
        "2031-03-11/2031-03-12, 1, 2",
        "2031-03-11/2031-09-12, 1, 31"
    })
    void aLongStretchCountsWhereItLiesElsewhere(String stretch, long first, long last) {
        Window around = Window.around(DAY, MeetingStatus.HELD);

        assertThat(Window.within(EdtfDate.parse(stretch), around))
                .isEqualTo(days(first, last, Kind.AROUND_PUBLICATION));
    }

    @Test
    void whatWasPutOffIsLookedForInTheTwoMonthsAfter() {
        assertThat(Window.after(DAY)).isEqualTo(days(0, 60, Kind.AROUND_PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLICIT_DAY, 0, 0, 0, true, true",
        "COUNTED_DAY, 0, 0, 0, true, true",
        "SPAN, -3, 0, -3, true, false",
        "AROUND_PUBLICATION, -4, 0, 0, false, false",
        "AROUND_PUBLICATION, -1, 45, -1, false, false",
        "NONE, 0, 0, 0, false, false"
    })
    void itsCentreIsTheLikeliestDay(Kind kind, long first, long last, long centre, boolean isDated, boolean isDay) {
        Window window = days(first, last, kind);

        assertThat(window.centre()).isEqualTo(DAY.toEpochDay() + centre);
        assertThat(window.isDated()).isEqualTo(isDated);
        assertThat(window.isDay()).isEqualTo(isDay);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1, 2, 0", "0, 3, 3, 9, 0", "0, 3, 4, 9, 1", "4, 9, 0, 1, 3"})
    void theGapIsTheDaysBetween(long first, long last, long from, long to, long gap) {
        Window one = days(first, last, Kind.SPAN);
        Window other = days(from, to, Kind.SPAN);

        assertThat(one.gap(other)).isEqualTo(gap).isEqualTo(other.gap(one));
    }

    private static Window days(long first, long last, Kind kind) {
        return new Window(DAY.toEpochDay() + first, DAY.toEpochDay() + last, kind);
    }
}
