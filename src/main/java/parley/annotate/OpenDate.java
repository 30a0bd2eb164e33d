package parley.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open dates as SUTime writes them, and the TIMEX3 value that each gets when it is counted from a day. */
enum OpenDate {
    WEEKDAY("XXXX-WXX-([1-7])(T\\S*)?", (form, from) -> weekday(form, from) + orNothing(form.group(2))),
    DAY_OF_MONTH("XXXX-(\\d\\d)-(\\d\\d)(T\\S*)?", (form, from) -> dayOfMonth(form, from) + orNothing(form.group(3))),
    MONTH("XXXX-(\\d\\d)", (form, from) -> month(number(form, 1), from).toString()),
    MONTH_OF_ANOTHER_YEAR("XXXX-(\\d\\d) OFFSET P(-?)1Y", OpenDate::otherMonth),
    WEEKEND("(?:THIS WE|XXXX-WE)", (form, from) -> week(weekendWeek(from)) + "-WE"),
    OTHER_WEEKEND(
            "XXXX-WE OFFSET P(-?)(\\d+)W",
            (form, from) -> week(from.day().plusWeeks(sign(form, 1) * number(form, 2))) + "-WE"),
    OTHER_WEEKDAY("(PREV|NEXT) XXXX-WXX-([1-7])(T\\S*)?", OpenDate::otherWeekday),
    WEEKDAY_AWAY("(past|next|week) ((?:PREV|NEXT) )?XXXX-WXX-([1-7])", OpenDate::weekdayAway),
    DISTANCE(
            "OFFSET P(-?)(\\d+)([DWMY])",
            (form, from) -> shift(from.day(), sign(form, 1) * number(form, 2), form.group(3))),
    TO_THE_DAY(
            "TODAY P-(\\d+[DWMY])",
            (form, from) -> from.day().minus(Period.parse("P" + form.group(1))).toString()),
    THAT_DAY(
            "THAT P1D(?: OFFSET P(-?)1D)?(?: (T\\w\\w))?",
            (form, from) -> from.day().plusDays(form.group(1) == null ? 0 : sign(form, 1)) + orNothing(form.group(2))),
    UNIT("(THIS|NEXT|PREV|NEXT_IMMEDIATE|PREV_IMMEDIATE) P1([DWMY])", OpenDate::unit),
    OTHER_UNIT(
            "THIS P1([DWMY]) OFFSET P(-?)(\\d+)\\1",
            (form, from) -> shift(from.day(), sign(form, 2) * number(form, 3), form.group(1))),
    QUARTER("XXXX-Q([1-4])", OpenDate::quarter),
    VAGUE_LENGTH("(?:PREV|NEXT)_IMMEDIATE (PX\\w)", (form, from) -> form.group(1)),
    PART_OF_DAY("THIS (MO|MI|AF|EV|NI)", (form, from) -> from.day() + "T" + form.group(1)),
    CLOCK("(T\\d\\d(?::\\d\\d)*\\S*)", (form, from) -> from.day() + form.group(1));

    /** The day to count from, and the side on which the date lies. */
    record Anchor(LocalDate day, Lean lean) {}

    /** Days back for which the present tense serves. */
    private static final int LONGEST_NEWS = 2;

    private final Pattern form;
    private final BiFunction<MatchResult, Anchor, String> value;

    OpenDate(String form, BiFunction<MatchResult, Anchor, String> value) {
        this.form = Pattern.compile(form);
        this.value = value;
    }

    static Optional<OpenDate> of(String form) {
        return Stream.of(values())
                .filter(open -> open.form.matcher(form).matches())
                .findFirst();
    }

    /** The TIMEX3 value of a form of this kind. */
    String count(String text, Anchor from) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text + " is no " + this);
        }
        return value.apply(matcher.toMatchResult(), from);
    }

    private static LocalDate weekday(MatchResult form, Anchor from) {
        DayOfWeek day = DayOfWeek.of(number(form, 1));
        LocalDate before = from.day().with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = from.day().with(TemporalAdjusters.nextOrSame(day));
        return pick(from, before, after);
    }

    private static LocalDate pick(Anchor from, LocalDate before, LocalDate after) {
        return switch (from.lean()) {
            case PAST -> before;
            case FUTURE -> after;
            case PRESENT -> ChronoUnit.DAYS.between(before, from.day()) <= LONGEST_NEWS ? before : after;
            case NEAR ->
                ChronoUnit.DAYS.between(before, from.day()) <= ChronoUnit.DAYS.between(from.day(), after)
                        ? before
                        : after;
        };
    }

    private static LocalDate dayOfMonth(MatchResult form, Anchor from) {
        MonthDay day = MonthDay.of(number(form, 1), number(form, 2));
        Comparator<LocalDate> nearest = Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(from.day(), d)));
        return Stream.of(-1, 0, 1)
                .map(years -> day.atYear(from.day().getYear() + years))
                .filter(d -> from.lean() != Lean.PAST || !d.isAfter(from.day()))
                .filter(d -> from.lean() != Lean.FUTURE || !d.isBefore(from.day()))
                .min(nearest)
                .orElseThrow();
    }

    private static YearMonth month(int month, Anchor from) {
        YearMonth now = YearMonth.from(from.day());
        Comparator<YearMonth> nearest = Comparator.comparingLong(m -> Math.abs(ChronoUnit.MONTHS.between(now, m)));
        return Stream.of(-1, 0, 1)
                .map(years -> YearMonth.of(now.getYear() + years, month))
                .filter(m -> from.lean() != Lean.PAST || !m.isAfter(now))
                .filter(m -> from.lean() != Lean.FUTURE || !m.isBefore(now))
                .min(nearest)
                .orElseThrow();
    }

    private static String quarter(MatchResult form, Anchor from) {
        YearMonth start = month(number(form, 1) * 3 - 2, from);
        return "%04d-Q%d".formatted(start.getYear(), number(form, 1));
    }

    /** "last September" is the one before this month, "next March" the one after it. */
    private static String otherMonth(MatchResult form, Anchor from) {
        boolean last = sign(form, 2) < 0;
        LocalDate start = last ? from.day().minusMonths(1) : from.day().plusMonths(1);
        return month(number(form, 1), new Anchor(start, last ? Lean.PAST : Lean.FUTURE))
                .toString();
    }

    /** Told as past on a working day, "the weekend" is the one that has been. */
    private static LocalDate weekendWeek(Anchor from) {
        boolean yetToCome = from.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return from.lean() == Lean.PAST && yetToCome ? from.day().minusWeeks(1) : from.day();
    }

    /** "last Friday" is the one before today; "next Friday" is next week's. */
    private static String otherWeekday(MatchResult form, Anchor from) {
        DayOfWeek day = DayOfWeek.of(number(form, 2));
        LocalDate found = form.group(1).equals("PREV")
                ? from.day().with(TemporalAdjusters.previous(day))
                : from.day().plusWeeks(1).with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
        return found + orNothing(form.group(3));
    }

    /** "the Friday before last", "the Friday after next", "Friday week"; open where people count differently. */
    private static String weekdayAway(MatchResult form, Anchor from) {
        DayOfWeek day = DayOfWeek.of(number(form, 3));
        boolean behind = form.group(2) != null || from.lean() == Lean.PAST;
        int toCome = day.compareTo(from.day().getDayOfWeek());
        LocalDate after = from.day().with(TemporalAdjusters.next(day)).plusWeeks(1);
        return switch (form.group(1)) {
            case "past" ->
                from.day().with(TemporalAdjusters.previous(day)).minusWeeks(1).toString();
            case "next" -> toCome > 0 ? "FUTURE_REF" : after.toString();
            default -> behind ? "PAST_REF" : toCome == 0 ? "FUTURE_REF" : after.toString();
        };
    }

    private static String unit(MatchResult form, Anchor from) {
        int steps = form.group(1).startsWith("NEXT") ? 1 : form.group(1).startsWith("PREV") ? -1 : 0;
        return shift(from.day(), steps, form.group(2));
    }

    /** So many units away, as exact as the unit: "two years ago" is a year, "a week later" a week. */
    private static String shift(LocalDate day, int steps, String unit) {
        return switch (unit) {
            case "D" -> day.plusDays(steps).toString();
            case "W" -> week(day.plusWeeks(steps));
            case "M" -> YearMonth.from(day.plusMonths(steps)).toString();
            default -> "%04d".formatted(day.plusYears(steps).getYear());
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static int number(MatchResult form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static int sign(MatchResult form, int group) {
        return form.group(group).isEmpty() ? 1 : -1;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
