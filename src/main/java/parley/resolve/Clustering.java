package parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** All reports that are connected with any of these by pairs that may be one meeting. */
    Set<String> connected(List<ResolvedReport> reports, Set<String> some) {
        Forest forest = forest(reports);
        Set<Integer> roots = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            if (some.contains(reports.get(i).iri())) {
                roots.add(forest.root(i));
            }
        }
        Set<String> connected = new TreeSet<>(some);
        for (int i = 0; i < reports.size(); i++) {
            if (roots.contains(forest.root(i))) {
                connected.add(reports.get(i).iri());
            }
        }
        return connected;
    }

    /** Reports published on one day that say all the same are weighed once; those of one article are not the same. */
    private List<Likes> likes(Collection<ResolvedReport> reports) {
        Map<Object, List<ResolvedReport>> alike = new LinkedHashMap<>();
        Map<Object, Integer> twins = new HashMap<>();
        reports.stream().sorted(ResolvedReport.OLDEST_FIRST).forEach(report -> {
            Object signature = signature(report);
            int twin = twins.merge(List.of(signature, report.source().article()), 1, Integer::sum);
            alike.computeIfAbsent(List.of(signature, twin), key -> new ArrayList<>())
                    .add(report);
        });
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
                        report.holders(),
                        report.topics(),
                        report.status(),
                        report.mode());
    }

    private List<List<Likes>> components(List<Likes> likes) {
        Forest forest = forest(likes.stream().map(Likes::first).toList());
        Map<Integer, List<Likes>> byRoot = new TreeMap<>();
        for (int i = 0; i < likes.size(); i++) {
            byRoot.computeIfAbsent(forest.root(i), root -> new ArrayList<>()).add(likes.get(i));
        }
        return List.copyOf(byRoot.values());
    }

    private Forest forest(List<ResolvedReport> reports) {
        Forest forest = new Forest(reports.size());
        for (Pair pair : Blocks.pairs(reports)) {
            PairScore score = scorer.score(reports.get(pair.first()), reports.get(pair.second()));
            if (score.points() >= weights.threshold() && !score.isVetoed(weights.veto())) {
                forest.join(pair.first(), pair.second());
            }
        }
        return forest;
    }
}
