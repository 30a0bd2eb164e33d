package parley.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When a meeting is said to be.
 *
 * @param localTime wall clock at the place of the meeting
 * @param resolution empty where the article says nothing of the day
 * @param words the words of the source
 */
public record ReportTime(
        Optional<EdtfDate> date,
        Optional<LocalTime> localTime,
        Optional<Duration> duration,
        Optional<TimeResolution> resolution,
        TimeWords words) {

    public static final ReportTime UNKNOWN =
            new ReportTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TimeWords.NONE);

    public ReportTime {
        if (date.isPresent()
                && resolution.filter(r -> r != TimeResolution.UNRESOLVED).isEmpty()) {
            throw new IllegalArgumentException("a date must say how it was resolved");
        }
    }

    /** All words of the source that say when, in text order. */
    public List<Mention> expressions() {
        return words.all();
    }
}
