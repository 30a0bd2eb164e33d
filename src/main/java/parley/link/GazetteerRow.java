package parley.link;

import java.util.List;
import java.util.Optional;
import parley.model.ItemFacts;

/**
 * One line of the gazetteer table.
 *
 * @param title the title of its English Wikipedia article, or empty
 */
record GazetteerRow(
        String qid,
        String label,
        List<String> aliases,
        String description,
        ItemType type,
        String country,
        Optional<ItemFacts.Coordinates> coordinates,
        List<Tenure> tenures,
        double popularity,
        String title) {
    boolean isPlace() {
        return type.isPlace();
    }
}
