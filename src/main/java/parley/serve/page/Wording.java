package parley.serve.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.export.meetings.KnownMeeting;
import parley.model.EdtfDate;

/** Says codes and dates as people do. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Wording() {}

    static String date(EdtfDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.isDay()) {
            return DAY.format(first);
        }
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> MONTH.format(YearMonth.from(first));
            default -> DAY.format(first) + " – " + DAY.format(last);
        };
    }

    static String date(KnownMeeting meeting) {
        return meeting.when().date().map(Wording::date).orElse("date not known");
    }

    /** A date as the store writes it, a day, a month or a stretch of days, or the text as it stands. */
    static String day(String text) {
        try {
            return date(EdtfDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    static String time(KnownMeeting.When when) {
        List<String> parts = new ArrayList<>();
        when.localTime().ifPresent(time -> parts.add(time.toString()));
        when.zone()
                .ifPresent(zone -> parts.add(
                        "%s time".formatted(zone.replaceFirst(".*/", "").replace('_', ' '))));
        when.duration().ifPresent(length -> parts.add("lasting " + length(length)));
        return String.join(", ", parts);
    }

    private static String length(Duration length) {
        long minutes = length.toMinutes();
        long hours = minutes / 60;
        String whole = hours == 0 ? "" : "%d %s".formatted(hours, hours == 1 ? "hour" : "hours");
        return minutes % 60 == 0
                ? whole
                : "%s %d minutes".formatted(whole, minutes % 60).strip();
    }

    /** "DelegationMember" as "delegation member". */
    static String code(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static Markup status(KnownMeeting meeting) {
        return status(meeting.state());
    }

    static Markup status(String state) {
        return Markup.of("<span class=\"status {}\">{}</span>", state, state);
    }

    static String count(long number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }
}
