package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfDatePropertyTest {
    @Property
    void readsWhatItWrites(@ForAll("dates") EdtfDate date) {
        assertThat(EdtfDate.parse(date.text())).isEqualTo(date);
    }

    @Property
    void neverEndsBeforeItBegins(@ForAll("dates") EdtfDate date) {
        assertThat(date.latest()).isAfterOrEqualTo(date.earliest());
    }

    @Property
    void isADayIfItsTextIs(@ForAll("dates") EdtfDate date) {
        assertThat(date.isDay()).isEqualTo(date.text().length() == 10);
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(EdtfDate::day),
                days.map(day -> EdtfDate.month(YearMonth.from(day))),
                days.map(day -> EdtfDate.year(Year.from(day))),
                Combinators.combine(days, Arbitraries.integers().between(0, 500))
                        .as((day, more) -> EdtfDate.interval(day, day.plusDays(more))));
    }
}
