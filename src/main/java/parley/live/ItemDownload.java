package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fetches the items that news speaks of most, as lines like those of Wikidata's own dump: what the bundled queries find,
 * and the classes that these belong to.
 */
public final class ItemDownload {
    public static final String QUERY_SERVICE = "https://query.wikidata.org/sparql";

    private static final List<String> QUERIES = List.of("leaders", "ministers", "summits", "air-bases", "palaces");
    private static final int ITEMS_A_REQUEST = 20;
    private static final int MOST_LEVELS = 8;
    private static final String INSTANCE_OF = "P31";
    private static final String SUBCLASS_OF = "P279";

    /**
     * What was fetched.
     *
     * @param troubles why some of it is missing
     */
    public record Report(int items, List<String> troubles) {
        public Report {
            troubles = List.copyOf(troubles);
        }
    }

    private final ItemQueries queries;
    private final WikidataApi wikidata;
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> fetched = new LinkedHashSet<>();

    public ItemDownload(PoliteClient client, URI api, URI queryService) {
        this.queries = new ItemQueries(client, queryService);
        this.wikidata = new WikidataApi(client, api);
    }

    /**
     * Writes an item a line. One query that fails is left out; if no item can be fetched any more, all fails.
     *
     * @throws ServiceTrouble if what was written is of no use
     */
    public Report download(Writer out) throws ServiceTrouble, IOException {
        Set<String> wanted = new TreeSet<>();
        for (String query : QUERIES) {
            try {
                wanted.addAll(queries.items(query));
            } catch (ServiceTrouble e) {
                if (e.kind() == ServiceTrouble.Kind.BUDGET_USED) {
                    throw e;
                }
                troubles.add("%s: %s".formatted(query, e.getMessage()));
            }
        }
        Set<String> classes = fetch(wanted, out, INSTANCE_OF);
        for (int level = 0; level < MOST_LEVELS && !classes.isEmpty(); level++) {
            classes = fetch(classes, out, SUBCLASS_OF);
        }
        return new Report(fetched.size(), troubles);
    }

    /** What the items point to by a property and is not fetched yet. */
    private Set<String> fetch(Set<String> wanted, Writer out, String property) throws ServiceTrouble, IOException {
        List<String> missing = wanted.stream().filter(fetched::add).toList();
        Set<String> next = new TreeSet<>();
        for (int from = 0; from < missing.size(); from += ITEMS_A_REQUEST) {
            var some = missing.subList(from, Math.min(from + ITEMS_A_REQUEST, missing.size()));
            Map<String, JsonNode> items = new TreeMap<>(wikidata.raw(some));
            for (JsonNode item : items.values()) {
                out.write(item.toString());
                out.write('\n');
                item.path("claims").path(property).forEach(claim -> WikidataApi.target(claim)
                        .ifPresent(next::add));
            }
        }
        next.removeAll(fetched);
        return next;
    }
}
