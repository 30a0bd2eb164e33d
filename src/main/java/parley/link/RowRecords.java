package parley.link;

import java.util.List;
import java.util.Map;

/** Completes the rows of the gazetteer's table by what is worked out from all of them: containment and time zones. */
final class RowRecords {
    private final Containment containment;
    private final PlaceZones zones;
    private final Map<String, List<String>> demonyms;

    RowRecords(GazetteerTable table) {
        containment = new Containment(table.rows());
        zones = new PlaceZones(table.rows());
        demonyms = table.demonyms();
    }

    ItemRecord record(GazetteerRow row) {
        return new ItemRecord(
                row.qid(),
                List.of(),
                new ItemRecord.Names(
                        row.label(),
                        row.aliases(),
                        row.description(),
                        row.title(),
                        demonyms.getOrDefault(row.qid(), List.of())),
                row.type(),
                row.country(),
                row.popularity(),
                new ItemRecord.Location(row.coordinates(), zones.of(row), containment.of(row)),
                row.tenures());
    }
}
