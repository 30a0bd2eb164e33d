package parley.export.meetings;

import java.util.Optional;

/**
 * A person, a body or a place as a store knows it.
 *
 * @param kind "person", "organization", "country", "place" or "group"
 * @param wikidata its QID
 */
public record KnownEntity(
        String iri,
        String name,
        String kind,
        Optional<String> wikidata,
        Optional<String> description,
        Optional<Point> at)
        implements Comparable<KnownEntity> {

    /** On the globe, in degrees. */
    public record Point(double longitude, double latitude) {}

    @Override
    public int compareTo(KnownEntity other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : iri.compareTo(other.iri);
    }
}
