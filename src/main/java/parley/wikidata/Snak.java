package parley.wikidata;

import java.util.List;

/**
 * The value of a statement or qualifier.
 *
 * @param text of a time: 2025, 2025-08 or 2025-08-15; of anything else but an item or a point: itself
 * @param item number of the QID, or 0
 * @param point latitude and longitude on Earth, or empty
 */
record Snak(Kind kind, int item, String text, String language, List<Double> point) {
    /** Whether there is a value: known, known to be none, or said to be unknown. */
    enum Kind {
        VALUE,
        NONE,
        UNKNOWN
    }

    static final Snak ABSENT = new Snak(Kind.NONE, 0, "", "", List.of());
}
