package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of linking one entity: a chosen item, or none (NIL), and what else was weighed.
 *
 * @param entity number of the {@link ArticleEntity}
 * @param candidates best first, the chosen one included
 */
public record EntityLink(int entity, Optional<Candidate> chosen, List<Candidate> candidates) {
    public EntityLink {
        candidates = List.copyOf(candidates);
    }
}
