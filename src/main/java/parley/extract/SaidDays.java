package parley.extract;

import parley.model.EdtfDate;

/** Parts meetings by the days that words tell of them. */
final class SaidDays {
    private static final int GUESS_DAYS = 7;

    private SaidDays() {}

    /** Two days make two meetings. */
    static boolean contradict(ReportDraft draft, MeetingMention mention) {
        return isSaid(mention)
                && draft.mentions().stream()
                        .flatMap(m -> m.time().date().map(d -> isSaid(m) ? d : around(d)).stream())
                        .anyMatch(d -> isApart(d, mention.time().date().orElse(d)));
    }

    /** The week about a day that was guessed. */
    private static EdtfDate around(EdtfDate guess) {
        return EdtfDate.interval(
                guess.earliest().minusDays(GUESS_DAYS), guess.latest().plusDays(GUESS_DAYS));
    }

    /** A day that words tell; the day of a headline in the present tense is a guess that gives way. */
    static boolean isSaid(MeetingMention mention) {
        return mention.time().date().isPresent()
                && !mention.time().words().day().isEmpty();
    }

    private static boolean isApart(EdtfDate one, EdtfDate other) {
        return one.latest().isBefore(other.earliest()) || one.earliest().isAfter(other.latest());
    }
}
