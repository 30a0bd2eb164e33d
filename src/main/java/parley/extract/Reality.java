package parley.extract;

import parley.model.Certainty;
import parley.model.MeetingStatus;
import parley.model.Polarity;

/** What a sentence claims of a meeting's reality. */
record Reality(MeetingStatus status, Certainty certainty) {
    static final Reality HELD = new Reality(MeetingStatus.HELD, Certainty.CERTAIN);

    Polarity polarity() {
        return switch (status) {
            case DENIED, CANCELLED, REFUSED -> Polarity.NEGATIVE;
            default -> Polarity.POSITIVE;
        };
    }
}
