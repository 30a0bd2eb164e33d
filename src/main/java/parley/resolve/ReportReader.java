package parley.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.ArticleEvidence;
import parley.model.Attendance;
import parley.model.EdtfDate;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.ItemFacts;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.TimeResolution;
import parley.resolve.ResolvedReport.Source;
import parley.resource.Resource;

/** Reads an article's reports in terms of the world's entities. */
final class ReportReader {
    /** What follows the name of a leader in that of a body. */
    private static final Set<String> LED = Set.copyOf(new Resource(ReportReader.class, "led-bodies.txt").words());

    private final EntityIndex index;
    private final Places places;

    ReportReader(EntityIndex index, Places places) {
        this.index = index;
        this.places = places;
    }

    List<ResolvedReport> read(ArticleEvidence article) {
        Source source = source(article);
        Map<String, EntityEvidence> entities = new TreeMap<>();
        article.entities().forEach(entity -> entities.put(entity.iri(), entity));
        return article.reports().stream()
                .map(report -> read(report, source, entities))
                .toList();
    }

    static Source source(ArticleEvidence article) {
        return new Source(article.iri(), article.published(), article.publisher(), article.sketch());
    }

    private ResolvedReport read(ReportEvidence report, Source source, Map<String, EntityEvidence> entities) {
        SortedMap<String, Party> parties = new TreeMap<>();
        SortedSet<String> absent = new TreeSet<>();
        for (ParticipationEvidence part : report.participations()) {
            if (part.attendance() == Attendance.ABSENT) {
                absent.add(index.key(part.entity()));
            } else {
                Party party = party(part.entity(), entities);
                parties.merge(party.key(), party, (one, other) -> one.country().isPresent() ? one : other);
            }
        }
        absent.removeAll(parties.keySet());
        List<String> where = report.places().stream()
                .map(place -> index.key(place.entity()))
                .distinct()
                .toList();
        return new ResolvedReport(
                report,
                source,
                parties,
                absent,
                where,
                holders(report, where),
                topics(report),
                window(report, source),
                false);
    }

    private Party party(String iri, Map<String, EntityEvidence> entities) {
        String key = index.key(iri);
        EntityEvidence evidence =
                Objects.requireNonNull(entities.get(iri), () -> "a participant that its article does not have: " + iri);
        Optional<ItemFacts> facts = places.facts(key);
        EntityKind kind = facts.map(ItemFacts::kind).orElse(evidence.kind());
        // A linked country goes by its usual name, as the countries of persons do.
        Optional<String> country = kind != EntityKind.COUNTRY
                ? evidence.country()
                : Optional.of(facts.map(ItemFacts::label).orElse(evidence.name()));
        return Party.of(key, kind, country.map(name -> NormalName.of(name).text()), leader(kind, evidence.name()));
    }

    /** The last word of a person's name; "lind" of "the Lind administration". */
    private Optional<String> leader(EntityKind kind, String name) {
        String words = NormalName.of(name).text();
        int last = words.lastIndexOf('-');
        if (kind == EntityKind.PERSON) {
            return Optional.of(words.substring(last + 1)).filter(surname -> !surname.isEmpty());
        }
        boolean led = last > 0 && LED.contains(words.substring(last + 1));
        return led ? Optional.of(words.substring(words.lastIndexOf('-', last - 1) + 1, last)) : Optional.empty();
    }

    /** A report's own places lie in each other, as they go from the most specific on; the directory knows the rest. */
    private Set<String> holders(ReportEvidence report, List<String> where) {
        Set<String> holders = new LinkedHashSet<>(where);
        report.places().forEach(place -> place.within().map(index::key).ifPresent(holders::add));
        List.copyOf(holders).forEach(key -> holders.addAll(places.holders(key)));
        return holders;
    }

    private static SortedSet<String> topics(ReportEvidence report) {
        SortedSet<String> topics = new TreeSet<>();
        report.topics().forEach(topic -> topics.add(NormalName.of(topic).text()));
        return topics;
    }

    private static Window window(ReportEvidence report, Source source) {
        Optional<EdtfDate> date = report.time()
                .date()
                .filter(d -> d.latest().toEpochDay() - d.earliest().toEpochDay() < Window.LONGEST_SPAN);
        boolean explicit = report.time()
                .resolution()
                .filter(r -> r == TimeResolution.EXPLICIT)
                .isPresent();
        return date.map(d -> Window.of(d, explicit))
                .or(() -> source.published()
                        .map(day -> Window.around(day, report.assessment().status()))
                        .map(around -> report.time()
                                .date()
                                .map(year -> Window.within(year, around))
                                .orElse(around)))
                .orElse(Window.UNKNOWN);
    }
}
