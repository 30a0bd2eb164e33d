package parley.eval;

import java.util.List;
import java.util.Optional;

/** The counts behind the figures of {@link EventScorer}. */
final class EventCounts {
    private final Share events = new Share();
    private final Share found = new Share();
    private final Share participants = new Share();
    private final Share participantsOfMatched = new Share();
    private final Share foundParticipants = new Share();
    private final Share both = new Share();
    private final Share places = new Share();
    private final Share placesOfMatched = new Share();
    private final Share foundPlaces = new Share();
    private final Share dates = new Share();
    private final Share statuses = new Share();

    void addFound(int matched, int unmatched) {
        found.add(matched, matched + unmatched);
    }

    /**
     * One event of the gold.
     *
     * @param allParticipants whether the gold names all, so that one too many is a fault
     */
    void add(GoldEvent event, Optional<ComparedMeeting> match, boolean allParticipants, boolean allPlaces) {
        events.add(match.isPresent());
        int all = event.participants().size();
        int same = match.map(event::sameParticipants).orElse(0);
        participants.add(same, all);
        if (all >= 2) {
            both.add(same >= 2);
        }
        if (!event.setting().places().isEmpty()) {
            places.add(match.map(event::samePlaces).orElse(0) > 0);
        }
        if (event.setting().date().isPresent()) {
            dates.add(match.map(event::isDateRight).orElse(false));
        }
        match.ifPresent(meeting -> addMatched(event, meeting, allParticipants, allPlaces));
    }

    private void addMatched(GoldEvent event, ComparedMeeting meeting, boolean allParticipants, boolean allPlaces) {
        int same = event.sameParticipants(meeting);
        boolean isPlaceRight = event.samePlaces(meeting) > 0;
        participantsOfMatched.add(same, event.participants().size());
        if (allParticipants) {
            foundParticipants.add(same, meeting.participants().size());
        }
        if (!event.setting().places().isEmpty()) {
            placesOfMatched.add(isPlaceRight);
        }
        if (allPlaces && !meeting.scene().places().isEmpty()) {
            foundPlaces.add(isPlaceRight);
        }
        if (!event.status().isEmpty()) {
            statuses.add(event.isStatusRight(meeting));
        }
    }

    List<Figure> figures() {
        Figure recall = events.figure("event_recall");
        Figure precision = found.figure("event_precision");
        return List.of(
                recall,
                precision,
                Figure.mean("event_f1", precision, recall),
                participants.figure("participant_recall"),
                participantsOfMatched.figure("participant_recall_matched"),
                foundParticipants.figure("participant_precision_matched"),
                both.figure("both_participants_recall"),
                places.figure("place_recall"),
                placesOfMatched.figure("place_recall_matched"),
                foundPlaces.figure("place_precision_matched"),
                dates.figure("date_accuracy"),
                statuses.figure("status_accuracy_matched"));
    }
}
