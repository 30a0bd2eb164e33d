package parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.model.ArticleCopy;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.model.Meeting;

/** Resolves by weighing evidence between pairs of reports that share participants and days. */
public final class EvidenceResolver implements MeetingResolver {
    private final Weights weights = Weights.load();
    private final Places places;

    /** @param directory tells which linked places hold which */
    public EvidenceResolver(ItemDirectory directory) {
        this.places = new Places(directory);
    }

    @Override
    public Knowledge resolve(Collection<ArticleEvidence> articles) {
        List<ArticleEvidence> distinct = distinct(articles);
        EntityIndex index = new EntityResolver(places).resolve(distinct);
        MeetingFusion fusion = new MeetingFusion(places);
        List<Meeting> meetings = clusters(distinct, index).stream()
                .map(fusion::fuse)
                .sorted(Comparator.comparing(Meeting::key))
                .toList();
        return new Knowledge(List.copyOf(index.entities().values()), meetings, index.forwards());
    }

    /** Why the reports of a meeting are one, given all articles that may have to do with it; empty if none reports it. */
    public Optional<MergeExplanation> explain(Collection<ArticleEvidence> articles, String report) {
        List<ArticleEvidence> distinct = distinct(articles);
        List<MeetingCluster> all = clusters(distinct, new EntityResolver(places).resolve(distinct));
        return all.stream()
                .filter(cluster ->
                        cluster.reports().stream().anyMatch(r -> r.iri().equals(report)))
                .map(cluster -> new ClusterExplainer(weights).explain(cluster, all))
                .findFirst();
    }

    /**
     * The reports that are connected with some of the articles' by pairs that may be one meeting, these included. The
     * meetings of connected reports depend on no others.
     */
    public Set<String> connected(Collection<ArticleEvidence> articles, Set<String> reports) {
        return new Clustering(weights).connected(reports(distinct(articles)), reports);
    }

    /** Where the reports that may be connected with these are to be looked for. */
    public List<ReportSearch> searches(Collection<ArticleEvidence> articles, Set<String> reports) {
        return reports(distinct(articles)).stream()
                .filter(report -> reports.contains(report.iri()))
                .map(ReportSearch::of)
                .toList();
    }

    /** The key of the entity that each of the articles' own entities is, by IRI. */
    public Map<String, String> entityKeys(Collection<ArticleEvidence> articles) {
        return new EntityResolver(places).resolve(distinct(articles)).keys();
    }

    /** Whether the directory knows an item: then what is known of it does not depend on how articles call it. */
    public boolean isKnown(String qid) {
        return places.facts(qid).isPresent();
    }

    /** The key that all unlinked entities of a name share, unless the name says too little to be shared. */
    public static Optional<String> sharedName(EntityEvidence entity) {
        return sharedName(entity.name(), entity.kind());
    }

    /** The same, of an entity that is known by no more than that. */
    public static Optional<String> sharedName(String name, EntityKind kind) {
        return Optional.of(NormalName.of(name).key(kind)).filter(key -> NormalName.isTelling(name, kind));
    }

    /** The keys that an entity has or may have had while it has no link. */
    public static List<String> unlinkedKeys(EntityEvidence entity) {
        return new EntityMember(entity, Optional.empty()).unlinkedKeys();
    }

    /** Which of the articles that report one meeting print the text of another of them. */
    public static List<ArticleCopy> copies(Collection<ArticleEvidence> articles) {
        return Copies.among(articles.stream().map(ReportReader::source).toList());
    }

    /** The labels that a meeting's topics get, given those that its reports have for them. */
    public static List<String> topicLabels(Collection<String> written) {
        return MeetingFusion.topics(written.stream());
    }

    /** One article of each IRI: the same one twice says no more than once, and of two versions the choice is fixed. */
    private static List<ArticleEvidence> distinct(Collection<ArticleEvidence> articles) {
        TreeMap<String, ArticleEvidence> byIri = new TreeMap<>();
        articles.forEach(article -> byIri.merge(
                article.iri(), article, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other));
        return List.copyOf(byIri.values());
    }

    private List<MeetingCluster> clusters(List<ArticleEvidence> articles, EntityIndex index) {
        return new Clustering(weights).cluster(reports(articles, index));
    }

    private List<ResolvedReport> reports(List<ArticleEvidence> articles) {
        return reports(articles, new EntityResolver(places).resolve(articles));
    }

    private List<ResolvedReport> reports(List<ArticleEvidence> articles, EntityIndex index) {
        ReportReader reader = new ReportReader(index, places);
        List<ResolvedReport> reports = new ArrayList<>();
        articles.forEach(article -> reports.addAll(reader.read(article)));
        return reports;
    }
}
