package parley.export.page;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.export.meetings.MeetingReader;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;

/** What the pictures show, counted in one go through the meetings. */
final class Overview {
    private final Map<MeetingStatus, Integer> states = new EnumMap<>(MeetingStatus.class);
    private final SortedMap<YearMonth, Month> months = new TreeMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private int meetings;
    private int withoutMonth;

    /** How many meetings a month has. */
    record Month(int held, int others) {}

    /** How many meetings a place has. */
    record Spot(KnownEntity place, KnownEntity.Point at, int meetings) {}

    static Overview of(MeetingReader reader) throws IOException {
        var overview = new Overview();
        reader.forEach(overview::add);
        return overview;
    }

    private void add(KnownMeeting meeting) {
        meetings++;
        states.merge(meeting.status(), 1, Integer::sum);
        meeting.when()
                .date()
                .filter(Overview::isInOneMonth)
                .ifPresentOrElse(date -> addTo(date, meeting), () -> withoutMonth++);
        meeting.located().ifPresent(place -> place.at()
                .ifPresent(at -> spots.merge(
                        place.iri(),
                        new Spot(place, at, 1),
                        (one, other) -> new Spot(place, at, one.meetings() + other.meetings()))));
    }

    private static boolean isInOneMonth(EdtfDate date) {
        return YearMonth.from(date.earliest()).equals(YearMonth.from(date.latest()));
    }

    private void addTo(EdtfDate date, KnownMeeting meeting) {
        boolean held = meeting.status().hasTakenPlace();
        months.merge(
                YearMonth.from(date.earliest()),
                new Month(held ? 1 : 0, held ? 0 : 1),
                (one, other) -> new Month(one.held() + other.held(), one.others() + other.others()));
    }

    int meetings() {
        return meetings;
    }

    int withoutMonth() {
        return withoutMonth;
    }

    Map<MeetingStatus, Integer> states() {
        return states;
    }

    SortedMap<YearMonth, Month> months() {
        return months;
    }

    /** Those with most meetings first. */
    List<Spot> spots() {
        return spots.values().stream()
                .sorted(Comparator.comparing(Spot::meetings).reversed().thenComparing(Spot::place))
                .toList();
    }
}
