package parley.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Candidate;

/**
 * What services say that an entity is.
 *
 * @param chosen none, where it is not sure enough
 * @param candidates best first, the chosen one included
 * @param moved the old QIDs of items that were merged into others, by the new one
 */
public record LiveAnswer(Optional<Candidate> chosen, List<Candidate> candidates, Map<String, String> moved) {
    public LiveAnswer {
        candidates = List.copyOf(candidates);
        moved = Map.copyOf(moved);
    }
}
