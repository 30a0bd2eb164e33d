package parley.ingest.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people and programs write it. The day is taken as it is written, whatever the zone. */
public final class DayParser {
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)([-/.]?)(?<m>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(?:of )?" + MONTH
                    + "[\\s,./-]+(?<year>(?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d/.-])(?<first>\\d{1,2})([./-])(?<second>\\d{1,2})\\2(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("(?:\\d{10}|\\d{13})");

    private DayParser() {}

    /** The first day that a text holds. */
    public static Optional<LocalDate> find(String text) {
        String start = text.strip();
        if (EPOCH.matcher(start).matches()) {
            var moment = Instant.ofEpochSecond(Long.parseLong(start.substring(0, 10)));
            return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        }
        return findIso(start)
                .or(() -> findNamed(MONTH_FIRST, start))
                .or(() -> findNamed(DAY_FIRST, start))
                .or(() -> findNumbers(start));
    }

    private static Optional<LocalDate> findIso(String text) {
        Matcher found = ISO.matcher(text);
        while (found.find()) {
            boolean isWhole = !found.group(2).isEmpty() || found.end() - found.start() == 8;
            var day = isWhole ? day(found, Integer.parseInt(found.group("m"))) : Optional.<LocalDate>empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> findNamed(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? day(found, month(found.group("month"))) : Optional.empty();
    }

    /** Numbers alone: with points the day stands first; with a stroke only where the numbers leave no doubt. */
    private static Optional<LocalDate> findNumbers(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group("first"));
        int second = Integer.parseInt(found.group("second"));
        int year = Integer.parseInt(found.group("year"));
        if (found.group(2).equals(".") || first > 12 || first == second) {
            return day(year, second, first);
        }
        return second > 12 ? day(year, first, second) : Optional.empty();
    }

    private static int month(String name) {
        String begin = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(begin)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Optional<LocalDate> day(Matcher found, int month) {
        return day(Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day")));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
