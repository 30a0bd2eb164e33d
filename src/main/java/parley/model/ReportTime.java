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
 * @param expressions the words of the source, in text order
 */
public record ReportTime(
        Optional<EdtfDate> date,
        Optional<LocalTime> localTime,
        Optional<Duration> duration,
        Optional<TimeResolution> resolution,
        List<Mention> expressions) {

    public static final ReportTime UNKNOWN =
            new ReportTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public ReportTime {
        if (date.isPresent()
                && resolution.filter(r -> r != TimeResolution.UNRESOLVED).isEmpty()) {
            throw new IllegalArgumentException("a date must say how it was resolved");
        }
        expressions = List.copyOf(expressions);
    }
}
