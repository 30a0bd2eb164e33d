package parley.link;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import parley.model.ItemFacts;

/**
 * A Wikidata item as it goes into an index, whatever table, dump or service it comes from.
 *
 * @param mergedFrom QIDs that Wikidata redirects to it
 * @param country QID of its country, or empty
 * @param popularity from 0 to 1, see {@link Popularity}
 * @param tenures of a person: the offices held; of an event: its days, as a tenure whose office is "date"
 */
public record ItemRecord(
        String qid,
        List<String> mergedFrom,
        Names names,
        ItemType type,
        String country,
        double popularity,
        Location location,
        List<Tenure> tenures) {
    public ItemRecord {
        mergedFrom = List.copyOf(mergedFrom);
        tenures = List.copyOf(tenures);
        if (!qid.matches("Q\\d{1,18}") || names.label().isEmpty()) {
            throw new IllegalArgumentException("an item needs a QID and a label: '%s'".formatted(qid));
        }
        if (!(popularity >= 0 && popularity <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + popularity);
        }
    }

    /**
     * What it is called.
     *
     * @param title of its Wikipedia article, or empty
     * @param adjectives of a country: "French"
     */
    public record Names(String label, List<String> aliases, String description, String title, List<String> adjectives) {
        public Names {
            aliases = List.copyOf(aliases);
            adjectives = List.copyOf(adjectives);
        }
    }

    /**
     * Where it is.
     *
     * @param within QIDs of the places that hold it, nearest first
     */
    public record Location(Optional<ItemFacts.Coordinates> coordinates, Optional<ZoneId> zone, List<String> within) {
        public static final Location UNKNOWN = new Location(Optional.empty(), Optional.empty(), List.of());

        public Location {
            within = List.copyOf(within);
        }
    }
}
