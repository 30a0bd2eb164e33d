package parley.link;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.iakovlev.timeshape.TimeZoneEngine;

/**
 * The time zone of each place: of its coordinates, or for a country that has none in the table, the zone of nearly all
 * that is known in it. Used only when the index is built: the map of the zones takes seconds to load.
 */
final class PlaceZones {
    private static final double NEARLY_ALL = 0.9;

    private final Map<String, ZoneId> zones = new HashMap<>();

    PlaceZones(Collection<GazetteerRow> rows) {
        TimeZoneEngine map = TimeZoneEngine.initialize(true);
        var weights = new HashMap<String, Map<ZoneId, Double>>();
        for (GazetteerRow row : rows) {
            if (row.isPlace() && row.coordinates().isPresent()) {
                var point = row.coordinates().get();
                map.query(point.latitude(), point.longitude()).ifPresent(zone -> {
                    zones.put(row.qid(), zone);
                    weights.computeIfAbsent(row.country(), country -> new HashMap<>())
                            .merge(zone, row.popularity(), Double::sum);
                });
            }
        }
        weights.forEach((country, parts) -> main(parts).ifPresent(zone -> zones.putIfAbsent(country, zone)));
    }

    private static Optional<ZoneId> main(Map<ZoneId, Double> parts) {
        double all = parts.values().stream().mapToDouble(part -> part).sum();
        return parts.entrySet().stream()
                .max(Map.Entry.<ZoneId, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().getId(), Comparator.naturalOrder()))
                .filter(entry -> entry.getValue() >= NEARLY_ALL * all)
                .map(Map.Entry::getKey);
    }

    Optional<ZoneId> of(GazetteerRow row) {
        return row.isPlace() ? Optional.ofNullable(zones.get(row.qid())) : Optional.empty();
    }
}
