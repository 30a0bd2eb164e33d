package parley.eval;

import java.util.List;
import java.util.Optional;

/**
 * A meeting in an article as the gold marks it.
 *
 * @param isCore whether it is a meeting proper, and no rally or the like
 * @param status empty where the gold does not tell it
 */
record GoldEvent(Range trigger, boolean isCore, List<String> participants, Setting setting, String status) {
    record Setting(List<String> places, Optional<String> date) {}

    static GoldEvent of(Entry event) {
        return new GoldEvent(
                event.object("trigger").flatMap(Entry::range).orElseThrow(() -> event.missing("trigger")),
                event.flag("meet_core"),
                event.texts("participants", "text"),
                new Setting(event.texts("place", "text"), date(event)),
                event.word("status_gold"));
    }

    private static Optional<String> date(Entry event) {
        return event.texts("time", "value").stream()
                .filter(DateMatch::startsWithYear)
                .findFirst();
    }

    /** How many participants, places and dates a found meeting shares with it. */
    int shared(ComparedMeeting found) {
        return sameParticipants(found) + samePlaces(found) + (isDateRight(found) ? 1 : 0);
    }

    int sameParticipants(ComparedMeeting found) {
        return NameMatch.count(participants, found.participants());
    }

    int samePlaces(ComparedMeeting found) {
        return NameMatch.count(setting.places(), found.scene().places());
    }

    boolean isDateRight(ComparedMeeting found) {
        return DateMatch.isSame(setting.date().orElse(""), found.scene().date().orElse(""));
    }

    /** Whether it was called off, refused or denied is one class. */
    boolean isStatusRight(ComparedMeeting found) {
        return status.equals(found.coarseStatus());
    }
}
