package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OpenDatePropertyTest {
    @Property
    void aWeekdayIsWithinAWeekAndOnItsSide(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 7) int weekday, @ForAll Lean lean) {
        LocalDate day = LocalDate.parse(count("XXXX-WXX-" + weekday, from, lean));

        assertThat(day.getDayOfWeek().getValue()).isEqualTo(weekday);
        assertThat(Math.abs(ChronoUnit.DAYS.between(from, day))).isLessThan(7);
        assertThat(lean == Lean.PAST && day.isAfter(from)).isFalse();
        assertThat(lean == Lean.FUTURE && day.isBefore(from)).isFalse();
    }

    @Property
    void aDateWithoutAYearIsWithinAYearAndOnItsSide(
            @ForAll("days") LocalDate from, @ForAll("days") LocalDate other, @ForAll Lean lean) {
        String form = "XXXX-%02d-%02d".formatted(other.getMonthValue(), Math.min(other.getDayOfMonth(), 28));
        LocalDate day = LocalDate.parse(count(form, from, lean));

        assertThat(Math.abs(ChronoUnit.DAYS.between(from, day))).isLessThanOrEqualTo(366);
        assertThat(lean == Lean.PAST && day.isAfter(from)).isFalse();
        assertThat(lean == Lean.FUTURE && day.isBefore(from)).isFalse();
    }

    @Property
    void daysAgoAndDaysLaterAreThatFarAway(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int days) {
        assertThat(count("OFFSET P-" + days + "D", from, Lean.NEAR))
                .isEqualTo(from.minusDays(days).toString());
        assertThat(count("OFFSET P" + days + "D", from, Lean.NEAR))
                .isEqualTo(from.plusDays(days).toString());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static String count(String form, LocalDate from, Lean lean) {
        return OpenDate.of(form).orElseThrow().count(form, new OpenDate.Anchor(from, lean));
    }
}
