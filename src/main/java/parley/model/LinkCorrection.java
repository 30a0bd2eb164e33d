package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * How decisions stand to the link that the article's own graph gives.
 *
 * @param written QID in the article's graph
 * @param rejected QIDs of what the entity is not
 * @param nil whether it is no item at all
 */
public record LinkCorrection(Optional<String> written, List<String> rejected, boolean nil) {
    public LinkCorrection {
        rejected = List.copyOf(rejected);
    }

    public boolean excludes(String qid) {
        return nil || rejected.contains(qid);
    }
}
