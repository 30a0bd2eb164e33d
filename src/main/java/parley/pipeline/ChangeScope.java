package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.ReportEvidence;
import parley.resolve.EvidenceResolver;
import parley.resolve.ReportSearch;
import parley.store.KnowledgeStore;

/**
 * Finds out how far a change of some articles reaches: which names may now mean others, and which reports are connected
 * with those of the articles, before the change or after it. Reads from the store what is needed for that, no more.
 */
final class ChangeScope {
    private final EvidenceResolver resolver;
    private final StoredEvidence articles;
    private final StoredEntities entities;
    private final StoredNeighbours neighbours;
    private final ReadEvidence base;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> reports = new TreeSet<>();
    private final Set<String> readNames = new HashSet<>();
    private final Set<String> readLinked = new HashSet<>();
    private final Set<String> unknownItems = new TreeSet<>();
    private final Set<String> searched = new HashSet<>();

    ChangeScope(KnowledgeStore store, EvidenceResolver resolver, IriMinter minter, ReadEvidence base) {
        this.resolver = resolver;
        this.articles = new StoredEvidence(store, minter);
        this.entities = new StoredEntities(store, minter);
        this.neighbours = new StoredNeighbours(store, minter);
        this.base = base;
        readItemsOfTouched();
        touchNames();
        touchReports();
        while (spread()) {
            reports.addAll(resolver.connected(base.stateBefore(), reports));
            reports.addAll(resolver.connected(base.stateAfter(), reports));
        }
    }

    ReadEvidence base() {
        return base;
    }

    /** The keys that entities of the names share whose meaning may have changed. */
    Set<String> names() {
        return names;
    }

    /** IRIs of the reports whose meetings may have changed; with one all that are connected with it. */
    Set<String> reports() {
        return reports;
    }

    /** Items that the directory does not know and that the change reaches: all their bearers were read. */
    Set<String> unknownItems() {
        return unknownItems;
    }

    private void readItemsOfTouched() {
        readUnknown(touched().flatMap(article -> article.entities().stream()).flatMap(entity -> entity.qid().stream()));
    }

    /** What articles call an item that the directory does not know depends on all of them. */
    private boolean readUnknown(Stream<String> qids) {
        Set<String> unknown = qids.filter(qid -> !resolver.isKnown(qid) && unknownItems.add(qid))
                .collect(Collectors.toCollection(TreeSet::new));
        base.addParts(entities.ofItems(unknown).articles());
        return !unknown.isEmpty();
    }

    /** The items that entities were joined to by name, or are now. */
    private boolean readItemsOfChanged() {
        Set<String> changed = changedEntities();
        touched()
                .flatMap(article -> article.entities().stream())
                .map(EntityEvidence::iri)
                .forEach(changed::add);
        return readUnknown(Stream.of(base.stateBefore(), base.stateAfter())
                .map(resolver::entityKeys)
                .flatMap(keys -> changed.stream().map(keys::get))
                .filter(key -> key != null && key.matches("Q\\d+")));
    }

    private void touchNames() {
        touched()
                .flatMap(article -> article.entities().stream())
                .flatMap(entity -> EvidenceResolver.sharedName(entity).stream())
                .forEach(names::add);
        Set<String> holders = new TreeSet<>();
        do {
            readNames(names, holders);
            readWhole(holders);
            readWhole(articlesOf(changedEntities()));
            readNames(namesInReports(base.whole()), new TreeSet<>());
        } while (touchPlacesWithinChanged() || readItemsOfChanged());
    }

    /** A place that lies in one whose key changed changes too. */
    private boolean touchPlacesWithinChanged() {
        Set<String> changed = changedEntities();
        Set<String> inner = new HashSet<>();
        base.whole().stream()
                .flatMap(article -> article.reports().stream())
                .flatMap(report -> report.places().stream())
                .filter(place -> place.within().filter(changed::contains).isPresent())
                .forEach(place -> inner.add(place.entity()));
        return base.whole().stream()
                        .flatMap(article -> article.entities().stream())
                        .filter(entity -> inner.contains(entity.iri()))
                        .flatMap(entity -> EvidenceResolver.sharedName(entity).stream())
                        .filter(names::add)
                        .count()
                > 0;
    }

    private void touchReports() {
        touched()
                .flatMap(article -> article.reports().stream())
                .map(ReportEvidence::iri)
                .forEach(reports::add);
        Set<String> changed = changedEntities();
        base.whole().stream()
                .flatMap(article -> article.reports().stream())
                .filter(report -> entitiesOf(report).anyMatch(changed::contains))
                .map(ReportEvidence::iri)
                .forEach(reports::add);
        reports.addAll(resolver.connected(base.stateBefore(), reports));
        reports.addAll(resolver.connected(base.stateAfter(), reports));
    }

    /** Reads the neighbours of the reports that were not looked at yet; false where there are none. */
    private boolean spread() {
        Set<String> open = new TreeSet<>(reports);
        open.removeAll(searched);
        if (open.isEmpty()) {
            return false;
        }
        searched.addAll(open);
        List<ReportSearch> searches = new ArrayList<>(resolver.searches(base.stateBefore(), open));
        searches.addAll(resolver.searches(base.stateAfter(), open));
        readWhole(neighbours.articles(Set.copyOf(searches)));
        readNames(namesInReports(base.whole()), new TreeSet<>());
        return true;
    }

    /** The entities of untouched articles that are another after the change. */
    private Set<String> changedEntities() {
        Map<String, String> before = resolver.entityKeys(base.stateBefore());
        Map<String, String> after = resolver.entityKeys(base.stateAfter());
        return base.untouched().stream()
                .flatMap(article -> article.entities().stream())
                .map(EntityEvidence::iri)
                .filter(iri -> !Objects.equals(before.get(iri), after.get(iri)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> articlesOf(Set<String> entities) {
        return base.untouched().stream()
                .filter(article -> article.entities().stream().anyMatch(entity -> entities.contains(entity.iri())))
                .map(ArticleEvidence::iri)
                .collect(Collectors.toSet());
    }

    private void readWhole(Collection<String> iris) {
        List<String> missing =
                iris.stream().filter(iri -> !base.isWhole(iri)).distinct().toList();
        base.addWhole(articles.read(missing));
    }

    private void readNames(Collection<String> wanted, Set<String> holders) {
        List<String> missing = wanted.stream().filter(readNames::add).toList();
        StoredEntities.Found found = entities.ofNames(missing);
        base.addParts(found.articles());
        holders.addAll(found.holders());
        Set<String> written = Stream.concat(touched(), base.untouched().stream())
                .flatMap(article -> article.entities().stream())
                .filter(entity -> entity.qid().isEmpty())
                .filter(entity -> EvidenceResolver.sharedName(entity)
                        .filter(readNames::contains)
                        .isPresent())
                .map(EntityEvidence::name)
                .filter(readLinked::add)
                .collect(Collectors.toCollection(TreeSet::new));
        base.addParts(entities.linked(written).articles());
    }

    /** The shared names of the unlinked entities on which the articles' reports bear. */
    private static Set<String> namesInReports(Collection<ArticleEvidence> articles) {
        Set<String> names = new TreeSet<>();
        for (ArticleEvidence article : articles) {
            Set<String> used =
                    article.reports().stream().flatMap(ChangeScope::entitiesOf).collect(Collectors.toSet());
            article.entities().stream()
                    .filter(entity -> entity.qid().isEmpty() && used.contains(entity.iri()))
                    .flatMap(entity -> EvidenceResolver.sharedName(entity).stream())
                    .forEach(names::add);
        }
        return names;
    }

    private static Stream<String> entitiesOf(ReportEvidence report) {
        return Stream.of(
                        report.participations().stream().map(ReportEvidence.ParticipationEvidence::entity),
                        report.places().stream().map(ReportEvidence.PlaceEvidence::entity),
                        report.places().stream().flatMap(place -> place.within().stream()))
                .flatMap(stream -> stream);
    }

    private Stream<ArticleEvidence> touched() {
        return Stream.concat(base.touchedBefore().stream(), base.touchedAfter().stream());
    }
}
