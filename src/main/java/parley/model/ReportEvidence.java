package parley.model;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A report, read back.
 *
 * @param iri of the Report
 * @param places most specific first
 * @param topics labels as written
 */
public record ReportEvidence(
        String iri,
        List<ParticipationEvidence> participations,
        List<PlaceEvidence> places,
        TimeEvidence time,
        List<String> topics,
        Assessment assessment) {
    public ReportEvidence {
        participations = List.copyOf(participations);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }

    /** @param entity IRI of the ArticleEntity */
    public record ParticipationEvidence(String entity, Role role, Attendance attendance) {}

    /**
     * @param entity IRI of the ArticleEntity
     * @param within IRI of the ArticleEntity that the text puts it in
     */
    public record PlaceEvidence(String entity, Optional<String> within) {}

    /** As in {@link ReportTime}, with the zone that linking found. */
    public record TimeEvidence(
            Optional<EdtfDate> date,
            Optional<LocalTime> localTime,
            Optional<ZoneId> zone,
            Optional<Duration> duration,
            Optional<TimeResolution> resolution) {
        public static final TimeEvidence UNKNOWN = new TimeEvidence(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
