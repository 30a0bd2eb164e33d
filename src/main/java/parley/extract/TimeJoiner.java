package parley.extract;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.model.Mention;
import parley.model.ReportTime;
import parley.model.TimeResolution;
import parley.model.TimeWords;

/** Joins what the mentions of one meeting say of its time: each part from the first that tells it. */
final class TimeJoiner {
    private TimeJoiner() {}

    static ReportTime join(List<ReportTime> told) {
        Optional<ReportTime> dated = told.stream()
                .filter(t -> t.date().isPresent() && !t.words().day().isEmpty())
                .findFirst()
                .or(() -> told.stream().filter(t -> t.date().isPresent()).findFirst());
        Optional<ReportTime> open =
                told.stream().filter(t -> t.resolution().isPresent()).findFirst();
        Optional<LocalTime> clock =
                told.stream().flatMap(t -> t.localTime().stream()).findFirst();
        Optional<Duration> length =
                told.stream().flatMap(t -> t.duration().stream()).findFirst();
        Optional<TimeResolution> resolution = dated.or(() -> open).flatMap(ReportTime::resolution);
        TimeWords words = new TimeWords(
                dated.or(() -> open).map(t -> t.words().day()).orElse(List.of()),
                first(told, TimeWords::clock),
                first(told, TimeWords::length));
        return new ReportTime(dated.flatMap(ReportTime::date), clock, length, resolution, words);
    }

    private static List<Mention> first(List<ReportTime> told, Function<TimeWords, List<Mention>> part) {
        return told.stream()
                .map(ReportTime::words)
                .map(part)
                .filter(mentions -> !mentions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
