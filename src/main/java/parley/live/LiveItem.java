package parley.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item as Wikidata describes it.
 *
 * @param movedFrom the QID under which it was asked for, if it was merged
 * @param names label and other names
 * @param classes QIDs of what it is an instance of
 * @param fame how many Wikipedias have an article on it
 */
record LiveItem(
        String qid,
        Optional<String> movedFrom,
        String label,
        String description,
        List<String> names,
        Set<String> classes,
        boolean hasCoordinates,
        int fame) {
    LiveItem {
        names = List.copyOf(names);
        classes = Set.copyOf(classes);
    }
}
