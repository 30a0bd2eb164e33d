package parley.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores the status of events whose words are given: an event without a found meeting on its words counts as wrong. */
final class StatusScorer implements Scorer {
    private record Trigger(Range range, String status) {}

    private final boolean meetOnly;
    private final Share accuracy = new Share();
    private final Map<String, Retrieval> byStatus = new LinkedHashMap<>();

    StatusScorer(EvalOptions options) {
        meetOnly = options.meetOnly();
        List.of("held", "planned", "uncertain", "negated").forEach(status -> byStatus.put(status, new Retrieval()));
    }

    @Override
    public void add(Entry gold, SystemLines system) {
        List<Trigger> found = system.meetings(gold.id()).stream()
                .flatMap(
                        meeting -> meeting.triggers().stream().map(range -> new Trigger(range, meeting.coarseStatus())))
                .toList();
        Set<Integer> taken = new HashSet<>();
        for (Entry event : gold.list("events")) {
            var range = event.range();
            String status = event.word("status_gold");
            if (range.isPresent() && !status.isEmpty() && (!meetOnly || event.flag("meet_like"))) {
                var match = best(range.get(), found, taken);
                match.ifPresent(taken::add);
                count(status, match.map(index -> found.get(index).status()).orElse(""));
            }
        }
    }

    /** The one on the very same words, or else the shortest that overlaps them. */
    private static Optional<Integer> best(Range range, List<Trigger> found, Set<Integer> taken) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!taken.contains(i) && found.get(i).range().overlaps(range)) {
                free.add(i);
            }
        }
        return free.stream()
                .min(Comparator.<Integer, Boolean>comparing(
                                index -> !found.get(index).range().equals(range))
                        .thenComparing(index -> found.get(index).range().length()));
    }

    private void count(String gold, String found) {
        accuracy.add(gold.equals(found));
        byStatus.forEach((status, retrieval) -> {
            boolean isGold = status.equals(gold);
            boolean isFound = status.equals(found);
            retrieval.add(isGold && isFound ? 1 : 0, isFound && !isGold ? 1 : 0, isGold && !isFound ? 1 : 0);
        });
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(accuracy.figure("accuracy")));
        byStatus.forEach((status, retrieval) -> figures.addAll(retrieval.figures(status + "_")));
        return figures;
    }
}
