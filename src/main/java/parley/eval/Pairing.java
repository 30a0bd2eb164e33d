package parley.eval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pairs what is in the gold with what was found, each at most once, the best pair first. */
final class Pairing {
    /**
     * A pair that may be made. Of two the one with the greater merit comes first, then the greater closeness.
     *
     * @param gold the place in the gold's list
     * @param found the place in the list of what was found
     */
    record Candidate(int gold, int found, double merit, double closeness) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::merit)
                .thenComparingDouble(Candidate::closeness)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found);
    }

    private Pairing() {}

    /** From places in the gold to places in what was found. */
    static Map<Integer, Integer> of(List<Candidate> candidates) {
        Map<Integer, Integer> pairs = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        candidates.stream().sorted(Candidate.BEST_FIRST).forEach(candidate -> {
            if (!pairs.containsKey(candidate.gold()) && taken.add(candidate.found())) {
                pairs.put(candidate.gold(), candidate.found());
            }
        });
        return pairs;
    }
}
