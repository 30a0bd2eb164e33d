package parley.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.ArticleCopy;
import parley.model.Certainty;
import parley.model.Meeting;
import parley.model.MeetingSources;
import parley.model.MeetingStatus;
import parley.model.Mode;

/** Says what a meeting was from all its reports: status by the newest certain one, the rest by support. */
final class MeetingFusion {
    /** Of two reports of one day the one that is further on is the newer. */
    private static final List<MeetingStatus> COURSE = List.of(
            MeetingStatus.HYPOTHETICAL,
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED,
            MeetingStatus.POSTPONED,
            MeetingStatus.REFUSED,
            MeetingStatus.DENIED,
            MeetingStatus.CANCELLED,
            MeetingStatus.UNDERWAY,
            MeetingStatus.HELD);

    private static final Set<MeetingStatus> AHEAD = EnumSet.of(
            MeetingStatus.HYPOTHETICAL, MeetingStatus.PROPOSED, MeetingStatus.PLANNED, MeetingStatus.POSTPONED);

    static final Comparator<ResolvedReport> NEWEST_LAST = Comparator.comparing(
                    (ResolvedReport r) -> r.published().orElse(LocalDate.MIN))
            .thenComparingInt(r -> COURSE.indexOf(r.status()))
            .thenComparing(ResolvedReport::iri);

    private final Places places;

    MeetingFusion(Places places) {
        this.places = places;
    }

    Meeting fuse(MeetingCluster cluster) {
        List<ResolvedReport> all = cluster.reports();
        List<ArticleCopy> copies =
                Copies.among(all.stream().map(ResolvedReport::source).toList());
        List<ResolvedReport> reports = Copies.independent(all, copies);
        SortedSet<String> absent = absent(reports);
        return new Meeting(
                all.get(0).iri(),
                all.stream().map(ResolvedReport::iri).toList(),
                participants(all, absent),
                List.copyOf(absent),
                new PlaceFusion(places).fuse(reports),
                TimeFusion.fuse(reports),
                topics(reports.stream().flatMap(report -> report.report().topics().stream())),
                status(reports),
                mode(reports),
                new MeetingSources(articles(reports), copies));
    }

    private static int articles(List<ResolvedReport> reports) {
        return (int) reports.stream()
                .map(report -> report.source().article())
                .distinct()
                .count();
    }

    /**
     * That of the newest certain report. What was told as held stays so, though later reports may still speak of it as
     * ahead or as put off: only one that says that it did not take place takes that back.
     */
    private static MeetingStatus status(List<ResolvedReport> reports) {
        List<ResolvedReport> certain = reports.stream()
                .filter(r -> r.report().assessment().certainty() == Certainty.CERTAIN)
                .toList();
        List<ResolvedReport> trusted = certain.isEmpty() ? reports : certain;
        MeetingStatus newest = trusted.stream().max(NEWEST_LAST).orElseThrow().status();
        boolean held = trusted.stream().anyMatch(report -> report.status() == MeetingStatus.HELD);
        return held && AHEAD.contains(newest) ? MeetingStatus.HELD : newest;
    }

    /** Those whom the newest report that speaks of them keeps away. */
    private static SortedSet<String> absent(List<ResolvedReport> reports) {
        SortedSet<String> absent = new TreeSet<>();
        reports.stream().sorted(NEWEST_LAST).forEach(report -> {
            absent.removeAll(report.parties().keySet());
            absent.addAll(report.absent());
        });
        return absent;
    }

    /** All that any report names; a country, or a body called after its leader, only where no one who stands for it is named. */
    private static List<String> participants(List<ResolvedReport> reports, Set<String> absent) {
        SortedMap<String, Party> parties = new TreeMap<>();
        reports.forEach(report -> report.parties()
                .forEach((key, party) ->
                        parties.merge(key, party, (one, other) -> one.country().isPresent() ? one : other)));
        parties.keySet().removeAll(absent);
        Set<String> represented = Party.represented(parties.values().stream());
        return parties.values().stream()
                .filter(party -> party.side().filter(represented::contains).isEmpty())
                .map(Party::key)
                .toList();
    }

    /** One label a topic: the one written most often, then the shortest. */
    static List<String> topics(Stream<String> written) {
        SortedMap<String, SortedMap<String, Integer>> labels = new TreeMap<>();
        written.forEach(label -> labels.computeIfAbsent(NormalName.of(label).text(), key -> new TreeMap<>())
                .merge(label, 1, Integer::sum));
        return labels.values().stream()
                .map(variants -> variants.entrySet().stream()
                        .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().length())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey())
                .toList();
    }

    private static Mode mode(List<ResolvedReport> reports) {
        Map<Mode, Integer> votes = new EnumMap<>(Mode.class);
        reports.stream()
                .map(ResolvedReport::mode)
                .filter(mode -> mode != Mode.UNKNOWN)
                .forEach(mode -> votes.merge(mode, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Mode, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Mode.UNKNOWN);
    }
}
