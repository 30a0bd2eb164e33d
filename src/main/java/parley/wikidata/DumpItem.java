package parley.wikidata;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What is kept of an item while the dump is read. QIDs are numbers, 0 for none.
 *
 * @param movedTo the item that it redirects to; then all else is empty
 * @param point latitude and longitude, or empty
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"id", "movedTo", "mergedFrom", "texts", "relations", "point", "held", "sitelinks", "time"})
record DumpItem(
        int id,
        int movedTo,
        List<Integer> mergedFrom,
        Texts texts,
        Relations relations,
        List<Double> point,
        List<Held> held,
        int sitelinks,
        Time time) {

    /** What it is called. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"label", "aliases", "description", "title", "adjectives"})
    record Texts(String label, List<String> aliases, String description, String title, List<String> adjectives) {
        static final Texts NONE = new Texts("", List.of(), "", "", List.of());
    }

    /** Other items that it points to: what it is, what it is a kind of, where it belongs. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"classes", "superclasses", "country", "within"})
    record Relations(List<Integer> classes, List<Integer> superclasses, int country, int within) {
        static final Relations NONE = new Relations(List.of(), List.of(), 0, 0);
    }

    /**
     * An office that a person held.
     *
     * @param of the country or body that the statement names, beside the office
     * @param to empty while it has no known end
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"position", "of", "from", "to"})
    record Held(int position, int of, String from, String to) {}

    /** First and last day of an event; the last of a person is the day of death. Dates as 2025, 2025-08, 2025-08-15. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"from", "to"})
    record Time(String from, String to) {
        static final Time NONE = new Time("", "");
    }

    static DumpItem redirect(int from, int to) {
        return new DumpItem(from, to, List.of(), Texts.NONE, Relations.NONE, List.of(), List.of(), 0, Time.NONE);
    }
}
