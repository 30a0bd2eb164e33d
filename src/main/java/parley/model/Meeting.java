package parley.model;

import java.util.List;

/**
 * One meeting, merged from the reports of all articles.
 *
 * @param key IRI of its oldest report (by publication date, then IRI), from which its own IRI is minted
 * @param reports IRIs, oldest first
 * @param participants keys of {@link Entity}s, sorted
 * @param nonParticipants keys of those explicitly said not to take part, sorted; none is a participant
 * @param places keys, most specific first
 */
public record Meeting(
        String key,
        List<String> reports,
        List<String> participants,
        List<String> nonParticipants,
        List<String> places,
        ReportEvidence.TimeEvidence time,
        List<String> topics,
        MeetingStatus status,
        Mode mode,
        MeetingSources sources) {
    public Meeting {
        reports = List.copyOf(reports);
        participants = List.copyOf(participants);
        nonParticipants = List.copyOf(nonParticipants);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }

    /** Each report of which stands in an article with a text of its own. */
    public Meeting(
            String key,
            List<String> reports,
            List<String> participants,
            List<String> nonParticipants,
            List<String> places,
            ReportEvidence.TimeEvidence time,
            List<String> topics,
            MeetingStatus status,
            Mode mode) {
        this(
                key,
                reports,
                participants,
                nonParticipants,
                places,
                time,
                topics,
                status,
                mode,
                new MeetingSources(reports.size(), List.of()));
    }
}
