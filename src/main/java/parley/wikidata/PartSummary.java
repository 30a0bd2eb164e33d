package parley.wikidata;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was read in a part of a dump.
 *
 * @param newest day of the newest change of an item, or empty
 * @param broken places of the first lines that are no entity
 */
record PartSummary(DumpCounts counts, String newest, List<Long> broken) {
    private static final int MOST_PLACES = 5;

    static final PartSummary NONE = new PartSummary(DumpCounts.NONE, "", List.of());

    PartSummary plus(PartSummary more) {
        return new PartSummary(
                counts.plus(more.counts),
                newest.compareTo(more.newest) >= 0 ? newest : more.newest,
                Stream.concat(broken.stream(), more.broken.stream())
                        .limit(MOST_PLACES)
                        .toList());
    }
}
