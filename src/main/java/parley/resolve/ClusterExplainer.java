package parley.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.resolve.MergeExplanation.Neighbour;
import parley.resolve.MergeExplanation.Reason;
import parley.resolve.MergeExplanation.Step;

/** Puts into words why reports came together, and why the meetings that come nearest are kept apart. */
final class ClusterExplainer {
    private static final int MOST_NEIGHBOURS = 5;

    private final Weights weights;
    private final PairScorer scorer;

    ClusterExplainer(Weights weights) {
        this.weights = weights;
        this.scorer = new PairScorer(weights);
    }

    /** @param all the clusters among which neighbours are looked for */
    MergeExplanation explain(MeetingCluster cluster, Collection<MeetingCluster> all) {
        List<String> reports =
                cluster.reports().stream().map(ResolvedReport::iri).toList();
        List<Step> joins = cluster.joins().stream()
                .map(join -> step(join.one(), join.other(), join.score()))
                .toList();
        return new MergeExplanation(reports.get(0), reports, joins, apart(cluster, all), weights.threshold());
    }

    private List<Neighbour> apart(MeetingCluster cluster, Collection<MeetingCluster> all) {
        Map<MeetingCluster, Join> nearest = new HashMap<>();
        for (MeetingCluster other : all) {
            if (other.equals(cluster)) {
                continue;
            }
            for (ResolvedReport here : cluster.reports()) {
                for (ResolvedReport there : other.reports()) {
                    if (Blocks.mayMatch(here, there)) {
                        nearest.merge(
                                other, new Join(here, there, scorer.score(here, there)), ClusterExplainer::nearer);
                    }
                }
            }
        }
        return nearest.entrySet().stream()
                .sorted(Map.Entry.<MeetingCluster, Join>comparingByValue(
                                Comparator.comparingDouble(join -> -join.score().points()))
                        .thenComparing(entry -> entry.getKey().reports().get(0).iri()))
                .limit(MOST_NEIGHBOURS)
                .map(entry -> neighbour(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Join nearer(Join one, Join other) {
        return other.score().points() > one.score().points() ? other : one;
    }

    private Neighbour neighbour(MeetingCluster other, Join nearest) {
        PairScore score = nearest.score();
        String why = "other reports of the two meetings speak against it";
        if (score.isVetoed(weights.veto())) {
            why = score.clues().stream()
                    .filter(clue -> clue.points() <= weights.veto())
                    .map(clue -> weights.words(clue.feature()))
                    .findFirst()
                    .orElseThrow();
        } else if (score.points() < weights.threshold()) {
            why = "too few points";
        }
        return new Neighbour(other.reports().get(0).iri(), step(nearest.one(), nearest.other(), score), why);
    }

    private Step step(ResolvedReport one, ResolvedReport other, PairScore score) {
        List<Reason> reasons = score.clues().stream()
                .map(clue -> new Reason(weights.words(clue.feature()), clue.points()))
                .toList();
        return new Step(one.iri(), other.iri(), score.points(), reasons);
    }
}
