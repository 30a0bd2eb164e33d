package parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the reports of one component, best pair first, while the groups on both sides cohere: no pair across is vetoed
 * and the mean over all pairs across reaches the cohesion. Quadratic in the component.
 */
final class ComponentClustering {
    /** A larger component is a flood of one pair's reports; it is parted by day before it is weighed. */
    static final int LARGEST = 800;

    private final Weights weights;
    private final PairScorer scorer;
    private final List<Likes> likes;

    ComponentClustering(Weights weights, PairScorer scorer, List<Likes> component) {
        this.weights = weights;
        this.scorer = scorer;
        this.likes = component;
    }

    List<MeetingCluster> clusters() {
        if (likes.size() == 1) {
            return List.of(cluster(likes, List.of()));
        }
        if (likes.size() > LARGEST) {
            return parts();
        }
        List<ResolvedReport> reports =
                Postponements.apply(likes.stream().map(Likes::first).toList());
        return join(reports, new Cohesion(reports, scorer, weights));
    }

    private List<MeetingCluster> join(List<ResolvedReport> reports, Cohesion cohesion) {
        Forest forest = new Forest(reports.size());
        Map<Integer, List<Join>> joins = new TreeMap<>();
        for (Pair pair : cohesion.bestFirst()) {
            int one = forest.root(pair.first());
            int other = forest.root(pair.second());
            if (one != other && cohesion.allows(one, other)) {
                forest.join(one, other);
                cohesion.merge(Math.min(one, other), Math.max(one, other));
                ResolvedReport a = reports.get(pair.first());
                ResolvedReport b = reports.get(pair.second());
                List<Join> both = new ArrayList<>(joins.getOrDefault(one, List.of()));
                both.addAll(joins.getOrDefault(other, List.of()));
                both.add(new Join(a, b, scorer.score(a, b)));
                joins.put(forest.root(one), both);
            }
        }
        Map<Integer, List<Likes>> groups = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.computeIfAbsent(forest.root(i), root -> new ArrayList<>())
                    .add(likes.get(i).movedLike(reports.get(i)));
        }
        return groups.entrySet().stream()
                .map(group -> cluster(group.getValue(), joins.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private List<MeetingCluster> parts() {
        Map<Long, List<Likes>> byDay = new TreeMap<>();
        likes.forEach(like -> byDay.computeIfAbsent(like.first().window().centre(), day -> new ArrayList<>())
                .add(like));
        List<MeetingCluster> clusters = new ArrayList<>();
        for (List<Likes> day : byDay.values()) {
            for (int from = 0; from < day.size(); from += LARGEST) {
                List<Likes> part = day.subList(from, Math.min(day.size(), from + LARGEST));
                clusters.addAll(new ComponentClustering(weights, scorer, part).clusters());
            }
        }
        return clusters;
    }

    private MeetingCluster cluster(List<Likes> group, List<Join> joins) {
        List<Join> all = new ArrayList<>(joins);
        group.stream()
                .sorted(Comparator.comparing(Likes::first, ResolvedReport.OLDEST_FIRST))
                .forEach(like -> like.reports().stream()
                        .skip(1)
                        .forEach(twin -> all.add(new Join(like.first(), twin, scorer.score(like.first(), twin)))));
        return new MeetingCluster(
                group.stream().flatMap(like -> like.reports().stream()).toList(), all);
    }
}
