package parley.extract;

import parley.model.Certainty;
import parley.model.MeetingStatus;
import parley.model.Polarity;

/** What a sentence claims of a meeting's reality. */
record Reality(MeetingStatus status, Certainty certainty) {
    static final Reality HELD = new Reality(MeetingStatus.HELD, Certainty.CERTAIN);

    /** Whether it says that the meeting does not come about, or not now. */
    boolean isTurnedDown() {
        return status == MeetingStatus.POSTPONED || polarity() == Polarity.NEGATIVE;
    }

    Polarity polarity() {
        return switch (status) {
            case DENIED, CANCELLED, REFUSED -> Polarity.NEGATIVE;
            default -> Polarity.POSITIVE;
        };
    }
}
