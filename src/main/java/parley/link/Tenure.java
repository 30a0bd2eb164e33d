package parley.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A time in an office.
 *
 * @param office what the source calls the post: "Minister of Foreign Affairs"
 * @param position QID of the post, or empty: tables that are newer than the rest name none
 * @param country QID of the country or body that the post belongs to, or empty
 * @param from its first day; empty if unknown
 * @param to its last day; empty while the source knows of no end
 */
public record Tenure(String office, String position, String country, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

    /** As {@link #parse} reads it. */
    String text() {
        return "%s@%s@%s@%s..%s"
                .formatted(
                        office.replace('@', ' '),
                        position,
                        country,
                        from.map(LocalDate::toString).orElse(""),
                        to.map(LocalDate::toString).orElse(""));
    }

    /** Parses {@code label@position@country@start..end} as the gazetteer writes it. */
    public static Tenure parse(String text) {
        String[] cells = text.split("@", -1);
        int n = cells.length;
        int dots = cells[n - 1].indexOf("..");
        if (n != 4 || dots < 0) {
            throw new IllegalArgumentException("not a tenure: " + text);
        }
        String end = cells[3].substring(dots + 2);
        return new Tenure(
                cells[0],
                cells[1],
                cells[2],
                firstDay(cells[3].substring(0, dots)),
                lastDay(end.startsWith("~") ? end.substring(1) : end));
    }

    /** Whether it is known to have run on a day: a start after it or an end before it says no. */
    boolean covers(LocalDate day) {
        return from.isPresent()
                && !day.isBefore(from.get())
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static Optional<LocalDate> firstDay(String date) {
        return parse(date, month -> month.atDay(1), year -> LocalDate.of(year, 1, 1));
    }

    private static Optional<LocalDate> lastDay(String date) {
        return parse(date, YearMonth::atEndOfMonth, year -> LocalDate.of(year, 12, 31));
    }

    /** Some dates in the tables are none ("2011->2005"): these are unknown. */
    private static Optional<LocalDate> parse(
            String date, Function<YearMonth, LocalDate> ofMonth, IntFunction<LocalDate> ofYear) {
        if (!DATE.matcher(date).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (date.length()) {
                    case 4 -> ofYear.apply(Integer.parseInt(date));
                    case 7 -> ofMonth.apply(YearMonth.parse(date));
                    default -> LocalDate.parse(date);
                });
    }
}
