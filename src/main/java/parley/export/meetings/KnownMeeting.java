package parley.export.meetings;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.model.Mode;

/**
 * A meeting as a store knows it.
 *
 * @param participants by name
 * @param absent who was said to stay away, by name
 * @param places most specific first
 * @param topics in order of the alphabet
 * @param reports IRIs, sorted
 */
public record KnownMeeting(
        String iri,
        MeetingStatus status,
        Optional<Mode> mode,
        When when,
        List<KnownEntity> participants,
        List<KnownEntity> absent,
        List<KnownEntity> places,
        List<String> topics,
        List<String> reports) {
    public KnownMeeting {
        participants = List.copyOf(participants);
        absent = List.copyOf(absent);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        reports = List.copyOf(reports);
    }

    /**
     * What is known of its time.
     *
     * @param date empty where no article lets the day be told
     * @param zone IANA name
     */
    public record When(
            Optional<EdtfDate> date,
            Optional<LocalTime> localTime,
            Optional<String> zone,
            Optional<Duration> duration) {

        /** The date as the store has it, such as "2025-08", or empty. */
        public String text() {
            return date.map(EdtfDate::text).orElse("");
        }
    }

    /** Its status in small letters. */
    public String state() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Where on the globe it is, as exact as is known. */
    public Optional<KnownEntity> located() {
        return places.stream().filter(place -> place.at().isPresent()).findFirst();
    }

    /** The names of some entities, for a cell or a line. */
    public static String names(List<KnownEntity> entities, String separator) {
        return String.join(
                separator, entities.stream().map(KnownEntity::name).distinct().toList());
    }
}
