package parley.model;

import java.util.Optional;

/** Looks up Wikidata items by their QID, without the network. */
@FunctionalInterface
public interface ItemDirectory {
    Optional<ItemFacts> find(String qid);

    /** Knows nothing. */
    ItemDirectory EMPTY = qid -> Optional.empty();
}
