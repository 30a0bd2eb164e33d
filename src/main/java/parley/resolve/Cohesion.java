package parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The points between all groups of a component's reports, kept up as groups merge. */
final class Cohesion {
    private final Weights weights;
    private final double[][] sums;
    private final boolean[][] vetoes;
    private final int[] sizes;
    private final List<Pair> bestFirst;

    Cohesion(List<ResolvedReport> reports, PairScorer scorer, Weights weights) {
        int size = reports.size();
        this.weights = weights;
        sums = new double[size][size];
        vetoes = new boolean[size][size];
        sizes = new int[size];
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sizes[i] = 1;
            for (int j = i + 1; j < size; j++) {
                PairScore score = scorer.score(reports.get(i), reports.get(j));
                sums[i][j] = score.points();
                sums[j][i] = score.points();
                vetoes[i][j] = score.isVetoed(weights.veto());
                vetoes[j][i] = vetoes[i][j];
                if (score.points() >= weights.threshold() && !vetoes[i][j]) {
                    pairs.add(new Pair(i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -sums[pair.first()][pair.second()])
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        bestFirst = List.copyOf(pairs);
    }

    /** The pairs that may be one meeting, the surest first, the oldest first among equals. */
    List<Pair> bestFirst() {
        return bestFirst;
    }

    boolean allows(int one, int other) {
        return !vetoes[one][other] && sums[one][other] / (sizes[one] * sizes[other]) >= weights.cohesion();
    }

    /** Takes the second group into the first. */
    void merge(int one, int other) {
        for (int i = 0; i < sums.length; i++) {
            sums[one][i] += sums[other][i];
            sums[i][one] = sums[one][i];
            vetoes[one][i] |= vetoes[other][i];
            vetoes[i][one] = vetoes[one][i];
        }
        sizes[one] += sizes[other];
    }
}
