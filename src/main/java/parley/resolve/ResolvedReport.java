package parley.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Attendance;
import parley.model.EntityKind;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;

/**
 * A report whose entities are those of the world.
 *
 * @param parties who takes part, by key, in the order of keys
 * @param absent keys of those who stay away
 * @param places keys, most specific first
 * @param holders the places and all that hold them
 * @param topics normalised
 * @param window when to look for it
 * @param moved whether a later report took its date back
 */
record ResolvedReport(
        ReportEvidence report,
        Source source,
        Map<String, Party> parties,
        Set<String> absent,
        List<String> places,
        Set<String> holders,
        Set<String> topics,
        Window window,
        boolean moved) {

    /** The article that a report stands in. */
    record Source(String article, Optional<LocalDate> published, Optional<String> publisher, Optional<String> sketch) {}

    /** Oldest first: by publication date, undated articles last, then by IRI. */
    static final Comparator<ResolvedReport> OLDEST_FIRST = Comparator.comparing(
                    (ResolvedReport r) -> r.published().orElse(LocalDate.MAX))
            .thenComparing(ResolvedReport::iri);

    String iri() {
        return report.iri();
    }

    Optional<LocalDate> published() {
        return source.published();
    }

    MeetingStatus status() {
        return report.assessment().status();
    }

    Mode mode() {
        return report.assessment().mode();
    }

    boolean namesPerson() {
        return parties.values().stream().anyMatch(party -> party.kind() == EntityKind.PERSON);
    }

    /** Whether the most specific places of the two are one. */
    boolean isInPlaceOf(ResolvedReport other) {
        return !places.isEmpty() && !other.places.isEmpty() && places.get(0).equals(other.places.get(0));
    }

    /**
     * Whether one article tells of both and means it. An article that calls a participant by two names which it did not
     * join may tell of one meeting twice without knowing.
     */
    boolean isKeptApartFrom(ResolvedReport other) {
        if (!source.article().equals(other.source.article())) {
            return false;
        }
        Set<String> shared = new HashSet<>(parties.keySet());
        shared.retainAll(other.parties.keySet());
        Set<String> named = named();
        named.retainAll(other.named());
        return named.size() >= shared.size();
    }

    private Set<String> named() {
        return report.participations().stream()
                .filter(part -> part.attendance() != Attendance.ABSENT)
                .map(ParticipationEvidence::entity)
                .collect(Collectors.toCollection(HashSet::new));
    }

    ResolvedReport movedTo(Window other) {
        return new ResolvedReport(report, source, parties, absent, places, holders, topics, other, true);
    }

    /** The same, as if another article said it. */
    ResolvedReport inAnotherArticle() {
        Source another = new Source(source.article() + "'", source.published(), source.publisher(), source.sketch());
        return new ResolvedReport(report, another, parties, absent, places, holders, topics, window, moved);
    }
}
