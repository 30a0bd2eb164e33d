package parley.export.meetings;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.export.meetings.KnownEntity.Point;
import parley.export.meetings.KnownMeeting.When;

/** A row for each meeting, in order of time; many of one thing are parted by semicolons. */
public final class MeetingsCsv implements MeetingsFormat {
    private static final List<String> COLUMNS = List.of(
            "date",
            "earliest",
            "latest",
            "local_time",
            "time_zone",
            "duration",
            "status",
            "mode",
            "participants",
            "participants_wikidata",
            "absent",
            "absent_wikidata",
            "place",
            "place_wikidata",
            "latitude",
            "longitude",
            "topics",
            "reports",
            "meeting");

    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        meetings.forEach(meeting -> csv.writeRecord(row(meeting)));
        csv.flush();
    }

    private static List<String> row(KnownMeeting meeting) {
        When when = meeting.when();
        Optional<Point> at = meeting.located().flatMap(KnownEntity::at);
        return List.of(
                when.text(),
                when.date().map(date -> date.earliest().toString()).orElse(""),
                when.date().map(date -> date.latest().toString()).orElse(""),
                when.localTime().map(Object::toString).orElse(""),
                Cell.text(when.zone().orElse("")),
                when.duration().map(Object::toString).orElse(""),
                meeting.state(),
                meeting.mode().map(mode -> mode.name().toLowerCase(Locale.ROOT)).orElse(""),
                Cell.names(meeting.participants()),
                Cell.items(meeting.participants()),
                Cell.names(meeting.absent()),
                Cell.items(meeting.absent()),
                Cell.names(meeting.places()),
                Cell.items(meeting.places()),
                at.map(point -> Double.toString(point.latitude())).orElse(""),
                at.map(point -> Double.toString(point.longitude())).orElse(""),
                Cell.texts(meeting.topics()),
                Integer.toString(meeting.reports().size()),
                meeting.iri());
    }
}
