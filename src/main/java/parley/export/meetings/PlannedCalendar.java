package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;

/**
 * The planned meetings as a calendar (iCalendar): an hour only where it is known together with the day, days where they
 * are told. A plan for a month or a year, or without a date, is no entry; the calendar's description counts them.
 */
public final class PlannedCalendar implements MeetingsFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        var lines = new CalendarLines(out);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Parley//Planned meetings//EN");
        lines.line("X-WR-CALNAME", "Planned meetings");
        int[] withoutDay = new int[1];
        meetings.forEach(
                meeting -> withoutDay[0] += isPlanned(meeting) && days(meeting).isEmpty() ? 1 : 0);
        lines.text("X-WR-CALDESC", "Planned meetings that news articles report; without a day: " + withoutDay[0]);
        meetings.forEach(meeting -> {
            Optional<EdtfDate> days = days(meeting);
            if (isPlanned(meeting) && days.isPresent()) {
                event(meeting, days.get(), lines);
            }
        });
        lines.line("END", "VCALENDAR");
    }

    private static boolean isPlanned(KnownMeeting meeting) {
        return meeting.status() == MeetingStatus.PLANNED;
    }

    /** A single day, or from one day to another: not a month or a year. */
    private static Optional<EdtfDate> days(KnownMeeting meeting) {
        return meeting.when().date().filter(date -> date.isDay() || date.text().contains("/"));
    }

    private static void event(KnownMeeting meeting, EdtfDate days, CalendarLines lines) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", meeting.iri());
        // Every entry must say when it was made. The clock is not asked: the same store gives the same bytes.
        lines.line("DTSTAMP", "19700101T000000Z");
        time(meeting.when(), days, lines);
        lines.text("SUMMARY", KnownMeeting.names(meeting.participants(), ", "));
        lines.text("LOCATION", KnownMeeting.names(meeting.places(), ", "));
        KnownEntity.Point at = meeting.located().flatMap(KnownEntity::at).orElse(null);
        if (at != null) {
            lines.line("GEO", at.latitude() + ";" + at.longitude());
        }
        lines.text("DESCRIPTION", description(meeting, days));
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("END", "VEVENT");
    }

    private static void time(KnownMeeting.When when, EdtfDate days, CalendarLines lines) throws IOException {
        if (when.localTime().isEmpty() || !days.isDay()) {
            lines.line("DTSTART;VALUE=DATE", days.earliest().format(DAY));
            lines.line("DTEND;VALUE=DATE", days.latest().plusDays(1).format(DAY));
            return;
        }
        LocalDateTime local = days.earliest().atTime(when.localTime().get());
        lines.line(
                "DTSTART",
                when.zone()
                        .flatMap(PlannedCalendar::zone)
                        .map(zone -> local.atZone(zone)
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .format(MOMENT) + "Z")
                        .orElse(local.format(MOMENT)));
        if (when.duration().isPresent()) {
            lines.line("DURATION", when.duration().get().withNanos(0).toString());
        }
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String description(KnownMeeting meeting, EdtfDate days) {
        var text = new StringBuilder();
        if (!days.isDay()) {
            text.append("Between these days, as far as the articles tell\n");
        }
        if (!meeting.absent().isEmpty()) {
            text.append("Not taking part: %s\n".formatted(KnownMeeting.names(meeting.absent(), ", ")));
        }
        if (!meeting.topics().isEmpty()) {
            text.append("About: %s\n".formatted(String.join(", ", meeting.topics())));
        }
        text.append("Reported by: %s".formatted(String.join(" ", meeting.reports())));
        return text.toString();
    }
}
