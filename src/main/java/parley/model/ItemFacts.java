package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * What the local directory knows of a Wikidata item.
 *
 * @param containedIn QIDs of the places that hold it, nearest first; empty for anything but a place
 */
public record ItemFacts(
        String qid,
        String label,
        String description,
        EntityKind kind,
        Optional<Coordinates> coordinates,
        List<String> containedIn) {
    public ItemFacts {
        containedIn = List.copyOf(containedIn);
    }

    /** WGS 84, in degrees. */
    public record Coordinates(double latitude, double longitude) {}
}
