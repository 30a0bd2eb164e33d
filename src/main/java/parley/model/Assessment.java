package parley.model;

/**
 * What an article claims of a meeting's reality.
 *
 * @param confidence the program's estimate, from 0 to 1, that the report says what the article says
 */
public record Assessment(MeetingStatus status, Certainty certainty, Polarity polarity, Mode mode, double confidence) {
    public Assessment {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }
}
