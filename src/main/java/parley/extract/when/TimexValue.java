package parley.extract.when;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.EdtfDate;

/** Reads what a TIMEX3 value says of the calendar, the clock and the length of time. */
final class TimexValue {
    private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d):(\\d\\d)(:\\d\\d)?(\\.\\d+)?(Z|[+-]\\d.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

    private TimexValue() {}

    /** The days that a value means; nothing for one that is open, vague, or no date. */
    static Optional<EdtfDate> date(String value) {
        int time = value.indexOf('T');
        String day = time < 0 || value.startsWith("P") ? value : value.substring(0, time);
        try {
            return read(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> read(String day) {
        if (day.matches("\\d{4}(-\\d\\d){0,2}|\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d")) {
            return Optional.of(EdtfDate.parse(day));
        }
        Matcher week = WEEK.matcher(day);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), Long.parseLong(week.group(2)))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return Optional.of(EdtfDate.interval(monday.plusDays(week.group(3) == null ? 0 : 5), monday.plusDays(6)));
        }
        Matcher quarter = QUARTER.matcher(day);
        if (quarter.matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), 1, 1)
                    .with(IsoFields.QUARTER_OF_YEAR, Long.parseLong(quarter.group(2)));
            return Optional.of(
                    EdtfDate.interval(first, YearMonth.from(first).plusMonths(2).atEndOfMonth()));
        }
        Matcher season = SEASON.matcher(day);
        // A season's months differ from one half of the earth to the other: only its year is sure.
        return season.matches() ? Optional.of(EdtfDate.year(Year.parse(season.group(1)))) : Optional.empty();
    }

    /** The wall clock that a value gives. */
    static Optional<LocalTime> clock(String value) {
        Matcher clock = CLOCK.matcher(value);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1)) % 24;
        int minute = Integer.parseInt(clock.group(2));
        return minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** The length of time that a value gives, if it is exact: a month is none, a week is seven days. */
    static Optional<Duration> duration(String value) {
        try {
            if (value.matches("P\\d+[DW]")) {
                return Optional.of(Duration.ofDays(Period.parse(value).getDays()));
            }
            return value.matches("PT.*\\d.*") ? Optional.of(Duration.parse(value)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
