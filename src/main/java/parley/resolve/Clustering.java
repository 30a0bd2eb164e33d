package parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts reports into meetings: pairs that may be one give connected components, and each component is joined up from its
 * best pair on. What comes of a component depends on its own reports alone.
 */
final class Clustering {
    private final PairScorer scorer;
    private final Weights weights;

    Clustering(Weights weights) {
        this.weights = weights;
        this.scorer = new PairScorer(weights);
    }

    List<MeetingCluster> cluster(Collection<ResolvedReport> reports) {
        List<MeetingCluster> clusters = new ArrayList<>();
        for (List<Likes> component : components(likes(reports))) {
            clusters.addAll(new ComponentClustering(weights, scorer, component).clusters());
        }
        return clusters;
    }

    /** Reports published on one day that say all the same are weighed once. */
    private List<Likes> likes(Collection<ResolvedReport> reports) {
        Map<Object, List<ResolvedReport>> alike = new LinkedHashMap<>();
        reports.stream().sorted(ResolvedReport.OLDEST_FIRST).forEach(report -> alike.computeIfAbsent(
                        signature(report), key -> new ArrayList<>())
                .add(report));
        return alike.values().stream().map(Likes::new).toList();
    }

    private Object signature(ResolvedReport report) {
        PairScore twin = scorer.score(report, report.inAnotherArticle());
        return twin.points() < weights.threshold()
                ? report.iri()
                : List.of(
                        report.published(),
                        report.parties(),
                        report.window(),
                        report.places(),
                        report.topics(),
                        report.status(),
                        report.mode());
    }

    private List<List<Likes>> components(List<Likes> likes) {
        List<ResolvedReport> first = likes.stream().map(Likes::first).toList();
        Set<Pair> pairs = Blocks.pairs(first);
        Forest forest = new Forest(likes.size());
        for (Pair pair : pairs) {
            PairScore score = scorer.score(first.get(pair.first()), first.get(pair.second()));
            if (score.points() >= weights.threshold() && !score.isVetoed(weights.veto())) {
                forest.join(pair.first(), pair.second());
            }
        }
        Map<Integer, List<Likes>> byRoot = new TreeMap<>();
        for (int i = 0; i < likes.size(); i++) {
            byRoot.computeIfAbsent(forest.root(i), root -> new ArrayList<>()).add(likes.get(i));
        }
        return List.copyOf(byRoot.values());
    }
}
