package parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.EntityEvidence;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.model.ReportEvidence;

/**
 * What {@link EvidenceResolver} does at once, in steps of which none needs to see all articles: who is who among the
 * bearers of a name; then which reports near each other may be of one meeting; then the meetings of connected reports.
 */
public final class ResolutionSteps {
    /** A block goes for each of these stretches of days that the days of a report touch. */
    private static final int DAYS = 32;

    private final EvidenceResolver resolver;
    private final EntityResolver entities;
    private final Places places;
    private final Weights weights = Weights.load();

    public ResolutionSteps(ItemDirectory directory) {
        this.resolver = new EvidenceResolver(directory);
        this.places = new Places(directory);
        this.entities = new EntityResolver(places);
    }

    /**
     * Who is who among the entities of one {@link EvidenceResolver#sharedName shared name}.
     *
     * @param bearers the articles' entities of that name: all that have no link, and of those of one link, spelling,
     *     kind and country at least one
     */
    public Knowledge names(Collection<ArticleEvidence> bearers) {
        return resolver.resolve(bearers);
    }

    /** @param named the keys of the article's unlinked entities that have a shared name */
    public KeyedArticle keyed(ArticleEvidence article, Map<String, String> named) {
        Map<String, String> keys = new HashMap<>();
        for (EntityEvidence entity : article.entities()) {
            EntityMember member = new EntityMember(entity, article.published());
            String key = entity.qid()
                    .orElseGet(() -> member.isTelling()
                            ? Objects.requireNonNull(named.get(entity.iri()), entity.iri())
                            : member.ownKey());
            keys.put(entity.iri(), key);
        }
        return new KeyedArticle(article, keys);
    }

    /** Each of the article's reports by itself, with the entities that it speaks of. */
    public List<KeyedArticle> reports(KeyedArticle article) {
        ArticleEvidence all = article.evidence();
        return all.reports().stream()
                .map(report -> {
                    Set<String> used = entitiesOf(report);
                    Map<String, String> keys = new HashMap<>(article.keys());
                    keys.keySet().retainAll(used);
                    List<EntityEvidence> spokenOf = all.entities().stream()
                            .filter(entity -> used.contains(entity.iri()))
                            .toList();
                    return new KeyedArticle(
                            new ArticleEvidence(
                                    all.iri(),
                                    all.published(),
                                    all.publisher(),
                                    spokenOf,
                                    List.of(report),
                                    all.sketch()),
                            keys);
                })
                .toList();
    }

    private static Set<String> entitiesOf(ReportEvidence report) {
        Set<String> entities = new HashSet<>();
        report.participations().forEach(part -> entities.add(part.entity()));
        report.places().forEach(place -> {
            entities.add(place.entity());
            place.within().ifPresent(entities::add);
        });
        return entities;
    }

    /** The blocks that the article's reports belong to: two that may be of one meeting have one in common. */
    public SortedSet<String> blocks(KeyedArticle article) {
        SortedSet<String> blocks = new TreeSet<>();
        for (ResolvedReport report : resolved(List.of(article))) {
            Window reach = Blocks.reach(report);
            long last = Math.floorDiv(reach.last() + Blocks.SLACK, DAYS);
            for (long stretch = Math.floorDiv(reach.first(), DAYS); stretch <= last; stretch++) {
                for (String token : Blocks.tokens(report)) {
                    blocks.add(stretch + " " + token);
                }
            }
        }
        return blocks;
    }

    /** Pairs that connect all of a block's reports that are connected, none in a circle. */
    public List<ReportPair> pairs(Collection<KeyedArticle> block) {
        List<ResolvedReport> reports = resolved(block);
        PairScorer scorer = new PairScorer(weights);
        Forest forest = new Forest(reports.size());
        List<ReportPair> pairs = new ArrayList<>();
        Blocks.sweep(reports, (one, other) -> {
            if (forest.root(one) != forest.root(other) && mayBeOne(reports.get(one), reports.get(other), scorer)) {
                forest.join(one, other);
                pairs.add(new ReportPair(
                        reports.get(one).iri(), reports.get(other).iri()));
            }
        });
        return pairs;
    }

    private boolean mayBeOne(ResolvedReport one, ResolvedReport other, PairScorer scorer) {
        if (!Blocks.mayMatch(one, other)) {
            return false;
        }
        PairScore score = scorer.score(one, other);
        return score.points() >= weights.threshold() && !score.isVetoed(weights.veto());
    }

    /** The meetings of reports that are connected with no others. */
    public List<Meeting> meetings(Collection<KeyedArticle> connected) {
        MeetingFusion fusion = new MeetingFusion(places);
        return new Clustering(weights)
                .cluster(resolved(connected)).stream().map(fusion::fuse).toList();
    }

    private List<ResolvedReport> resolved(Collection<KeyedArticle> articles) {
        return articles.stream()
                .flatMap(
                        article -> new ReportReader(new EntityIndex(article.keys(), new TreeMap<>(), List.of()), places)
                                .read(article.evidence()).stream())
                .toList();
    }

    /** What the article says of each of its entities. */
    public Collection<EntitySummary> summaries(KeyedArticle article) {
        ArticleEvidence evidence = article.evidence();
        SortedMap<String, EntitySummary> summaries = new TreeMap<>();
        evidence.entities().forEach(entity -> {
            String key = article.keys().get(entity.iri());
            var summary = EntitySummary.of(Objects.requireNonNull(key), new EntityMember(entity, evidence.published()));
            summaries.merge(summary.key(), summary, EntitySummary::and);
        });
        EntityResolver.holders(List.of(evidence), article.keys())
                .forEach((key, holders) -> summaries.computeIfPresent(key, (k, summary) -> summary.with(holders)));
        return summaries.values();
    }

    /** An entity without its mentions, and the known places that hold it. */
    public List<Entity> entities(EntitySummary summary) {
        Entity entity = entities.entity(summary, List.of());
        return Stream.concat(Stream.of(entity), entities.unmentionedHolders(entity).stream())
                .toList();
    }
}
