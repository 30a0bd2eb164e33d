package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * What one article says of one meeting.
 *
 * @param number from 1, in text order
 * @param attribution who is quoted for it
 * @param triggers the words that tell of the meeting, first mention first, never empty
 * @param quotes the sentences that tell of it, in text order
 */
public record Report(
        int number,
        List<Participation> participations,
        Setting setting,
        Assessment assessment,
        Optional<Attribution> attribution,
        List<Mention> triggers,
        List<Mention> quotes) {
    public Report {
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("a report without a trigger");
        }
        participations = List.copyOf(participations);
        triggers = List.copyOf(triggers);
        quotes = List.copyOf(quotes);
    }
}
