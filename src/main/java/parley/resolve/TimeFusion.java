package parley.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.EdtfDate;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.TimeResolution;

/**
 * Chooses the time of a meeting: among the reports that tell of it as held, else among all whose date was not taken
 * back, the date that most agree with; the narrowest, then the newest of those. A month or a year is no rival to days
 * within it.
 */
final class TimeFusion {
    private TimeFusion() {}

    static TimeEvidence fuse(List<ResolvedReport> reports) {
        List<ResolvedReport> dated =
                reports.stream().filter(report -> date(report).isPresent()).toList();
        List<ResolvedReport> standing =
                dated.stream().filter(report -> !report.moved()).toList();
        List<ResolvedReport> held = standing.stream()
                .filter(report -> report.status().hasTakenPlace())
                .toList();
        List<ResolvedReport> trusted = finest(!held.isEmpty() ? held : standing);
        return trusted.stream()
                .max(bySupport(trusted).thenComparing(MeetingFusion.NEWEST_LAST))
                .map(best -> complete(best, trusted))
                .orElseGet(() -> withoutDate(reports));
    }

    private static List<ResolvedReport> finest(List<ResolvedReport> reports) {
        return reports.stream()
                .filter(report -> reports.stream()
                        .flatMap(other -> date(other).stream())
                        .noneMatch(date(report).orElseThrow()::isRefinedBy))
                .toList();
    }

    private static Comparator<ResolvedReport> bySupport(List<ResolvedReport> reports) {
        return Comparator.comparingLong((ResolvedReport report) -> support(report, reports))
                .thenComparingLong(report -> -width(report))
                .thenComparingLong(report -> reports.stream()
                        .filter(other -> date(other).equals(date(report)))
                        .count());
    }

    private static long support(ResolvedReport report, List<ResolvedReport> reports) {
        EdtfDate date = date(report).orElseThrow();
        return reports.stream()
                .flatMap(other -> date(other).stream())
                .filter(other -> !other.latest().isBefore(date.earliest())
                        && !date.latest().isBefore(other.earliest()))
                .count();
    }

    private static long width(ResolvedReport report) {
        EdtfDate date = date(report).orElseThrow();
        return date.latest().toEpochDay() - date.earliest().toEpochDay();
    }

    private static Optional<EdtfDate> date(ResolvedReport report) {
        return report.report().time().date();
    }

    /** The chosen date with the hour, zone and duration of the newest report of that date that gives them. */
    private static TimeEvidence complete(ResolvedReport best, List<ResolvedReport> reports) {
        List<TimeEvidence> same = reports.stream()
                .filter(report -> date(report).equals(date(best)))
                .sorted(MeetingFusion.NEWEST_LAST.reversed())
                .map(report -> report.report().time())
                .toList();
        Optional<TimeEvidence> hour =
                same.stream().filter(time -> time.localTime().isPresent()).findFirst();
        return new TimeEvidence(
                date(best),
                hour.flatMap(TimeEvidence::localTime),
                hour.flatMap(TimeEvidence::zone).or(() -> same.stream()
                        .flatMap(time -> time.zone().stream())
                        .findFirst()),
                same.stream().flatMap(time -> time.duration().stream()).findFirst(),
                same.stream().flatMap(time -> time.resolution().stream()).min(Comparator.naturalOrder()));
    }

    private static TimeEvidence withoutDate(List<ResolvedReport> reports) {
        List<TimeEvidence> times = reports.stream()
                .sorted(MeetingFusion.NEWEST_LAST.reversed())
                .filter(report -> date(report).isEmpty())
                .map(report -> report.report().time())
                .toList();
        Optional<TimeEvidence> hour =
                times.stream().filter(time -> time.localTime().isPresent()).findFirst();
        return new TimeEvidence(
                Optional.empty(),
                hour.flatMap(TimeEvidence::localTime),
                hour.flatMap(TimeEvidence::zone).or(() -> times.stream()
                        .flatMap(time -> time.zone().stream())
                        .findFirst()),
                times.stream().flatMap(time -> time.duration().stream()).findFirst(),
                times.stream()
                        .flatMap(time -> time.resolution().stream())
                        .filter(resolution -> resolution == TimeResolution.UNRESOLVED)
                        .findFirst());
    }
}
