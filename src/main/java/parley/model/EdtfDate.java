package parley.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exact as the text allows.
 *
 * @param text EDTF level 1 (ISO 8601-2): "2025-08-15", "2025-08", "2025", "2025-08-15/2025-08-16"
 * @param earliest first day that it may mean
 * @param latest last day that it may mean, not before the first
 */
public record EdtfDate(String text, LocalDate earliest, LocalDate latest) {
    private static final String A_DAY = "2025-08-15";

    public EdtfDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("the date %s ends before it begins".formatted(text));
        }
    }

    public static EdtfDate day(LocalDate day) {
        return new EdtfDate(day.toString(), day, day);
    }

    public static EdtfDate month(YearMonth month) {
        return new EdtfDate(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static EdtfDate year(Year year) {
        return new EdtfDate("%04d".formatted(year.getValue()), year.atDay(1), year.atDay(year.length()));
    }

    /** From the first day to the last; a single day where they are the same. */
    public static EdtfDate interval(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new EdtfDate(first + "/" + last, first, last);
    }

    /**
     * Reads what the factories above write.
     *
     * @throws java.time.DateTimeException if the text is none of these forms
     */
    public static EdtfDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }
        return switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            default -> day(LocalDate.parse(text));
        };
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Whether this is but a month or a year, and the other one lies within it and says more. */
    public boolean isRefinedBy(EdtfDate other) {
        return text.length() < A_DAY.length()
                && !equals(other)
                && !other.earliest.isBefore(earliest)
                && !other.latest.isAfter(latest);
    }
}
