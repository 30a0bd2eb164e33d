package parley.extract;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Mention;
import parley.model.ReportTime;
import parley.model.TimeResolution;

/** Joins what the mentions of one meeting say of its time: each part from the first that tells it. */
final class TimeJoiner {
    private TimeJoiner() {}

    static ReportTime join(List<ReportTime> told) {
        Optional<ReportTime> dated =
                told.stream().filter(t -> t.date().isPresent()).findFirst();
        Optional<ReportTime> open =
                told.stream().filter(t -> t.resolution().isPresent()).findFirst();
        Optional<LocalTime> clock =
                told.stream().flatMap(t -> t.localTime().stream()).findFirst();
        Optional<Duration> length =
                told.stream().flatMap(t -> t.duration().stream()).findFirst();
        Optional<TimeResolution> resolution = dated.or(() -> open).flatMap(ReportTime::resolution);
        List<Mention> words = Stream.of(
                        dated.or(() -> open),
                        told.stream().filter(t -> t.localTime().isPresent()).findFirst(),
                        told.stream().filter(t -> t.duration().isPresent()).findFirst())
                .flatMap(Optional::stream)
                .flatMap(t -> t.expressions().stream())
                .distinct()
                .sorted()
                .toList();
        return new ReportTime(dated.flatMap(ReportTime::date), clock, length, resolution, words);
    }
}
