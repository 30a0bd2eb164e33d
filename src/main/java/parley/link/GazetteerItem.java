package parley.link;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.model.EntityKind;
import parley.model.ItemFacts;

/**
 * What the gazetteer knows of one item.
 *
 * @param country QID of its country, or empty
 * @param popularity from 0 to 1
 * @param within QIDs of the places that hold it, nearest first
 */
record GazetteerItem(
        String qid,
        String label,
        String description,
        ItemType type,
        String country,
        double popularity,
        Geography geography,
        List<Tenure> tenures,
        Words words) {
    /** The words of its label and of its description, as keys. */
    record Words(List<String> label, List<String> description) {
        private static final int SHORTEST = 3;

        static Words of(String label, String description) {
            return new Words(words(label), words(description));
        }

        private static List<String> words(String text) {
            return Arrays.stream(NameKey.ofLong(text).split(" "))
                    .filter(word -> word.length() >= SHORTEST)
                    .toList();
        }
    }

    record Geography(Optional<ItemFacts.Coordinates> coordinates, Optional<ZoneId> zone, List<String> within) {
        Geography {
            within = List.copyOf(within);
        }
    }

    GazetteerItem {
        tenures = List.copyOf(tenures);
    }

    /** The facts that other stages may ask for; events and other things count as organisations do: as no place. */
    ItemFacts facts() {
        return new ItemFacts(qid, label, description, kind(), geography.coordinates(), geography.within());
    }

    private EntityKind kind() {
        return switch (type) {
            case PERSON -> EntityKind.PERSON;
            case COUNTRY -> EntityKind.COUNTRY;
            case PLACE -> EntityKind.PLACE;
            case ORGANIZATION -> EntityKind.ORGANIZATION;
            case EVENT, OTHER -> EntityKind.GROUP;
        };
    }
}
