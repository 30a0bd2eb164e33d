package parley.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import parley.vocab.Parley;

/**
 * Matches the names in someone's table with the entities of the store.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation API 0.2</a>
 */
final class Reconciliation {
    private static final List<String> KINDS = List.of("Person", "Organization", "Country", "Place", "Group", "Topic");
    private static final int MOST = 25;
    private static final int MOST_QUERIES = 200;

    private Reconciliation() {}

    /** @param site the address of the site, without a slash at its end */
    static String manifest(String site) {
        var manifest = new JsonObject();
        var versions = new JsonArray();
        versions.add("0.2");
        manifest.put("versions", versions);
        manifest.put("name", "Parley: who met whom");
        manifest.put("identifierSpace", site + "/id/");
        manifest.put("schemaSpace", Parley.NS);
        var types = new JsonArray();
        KINDS.forEach(kind -> types.add(type(kind)));
        manifest.put("defaultTypes", types);
        var view = new JsonObject();
        view.put("url", site + "/about?iri={{id}}");
        manifest.put("view", view);
        return manifest.toString();
    }

    /** The candidates for each query; nothing, if these are no queries. */
    static Optional<String> answer(NameIndex names, String queries) {
        try {
            var answers = new JsonObject();
            JSON.parse(queries).forEach((key, query) -> {
                if (answers.keys().size() < MOST_QUERIES && query.isObject()) {
                    var answer = new JsonObject();
                    answer.put("result", candidates(names, query.getAsObject()));
                    answers.put(key, answer);
                }
            });
            return Optional.of(answers.toString());
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static JsonArray candidates(NameIndex names, JsonObject query) {
        String asked = text(query.get("query"));
        String kind = text(query.get("type")).replace(Parley.NS, "");
        int limit = query.hasKey("limit") && query.get("limit").isNumber()
                ? Math.max(
                        1,
                        Math.min(MOST, query.get("limit").getAsNumber().value().intValue()))
                : 5;
        List<NameIndex.Hit> hits = names.find(asked, MOST).stream()
                .filter(hit ->
                        kind.isEmpty() || kind.equalsIgnoreCase(hit.entity().kind()))
                .limit(limit)
                .toList();
        long exact = hits.stream().filter(hit -> isExact(hit, asked)).count();
        var result = new JsonArray();
        hits.forEach(hit -> result.add(candidate(hit, asked, exact == 1 && isExact(hit, asked))));
        return result;
    }

    private static boolean isExact(NameIndex.Hit hit, String asked) {
        String wanted = NameIndex.compared(asked);
        return NameIndex.compared(hit.entity().name()).equals(wanted)
                || hit.entity()
                        .wikidata()
                        .map(NameIndex::compared)
                        .filter(wanted::equals)
                        .isPresent();
    }

    private static JsonObject candidate(NameIndex.Hit hit, String asked, boolean match) {
        var candidate = new JsonObject();
        candidate.put("id", hit.entity().iri());
        candidate.put("name", hit.entity().name());
        hit.entity().description().ifPresent(words -> candidate.put("description", words));
        var types = new JsonArray();
        KINDS.stream()
                .filter(kind -> kind.equalsIgnoreCase(hit.entity().kind()))
                .forEach(kind -> types.add(type(kind)));
        candidate.put("type", types);
        candidate.put("score", isExact(hit, asked) ? 100 : score(hit, asked));
        candidate.put("match", match);
        return candidate;
    }

    /** How much of the longer name the shorter one is. */
    private static int score(NameIndex.Hit hit, String asked) {
        int one = hit.entity().name().length();
        int other = asked.strip().length();
        return Math.max(1, 90 * Math.min(one, other) / Math.max(1, Math.max(one, other)));
    }

    private static JsonObject type(String kind) {
        var type = new JsonObject();
        type.put("id", Parley.NS + kind);
        type.put("name", kind);
        return type;
    }

    private static String text(@Nullable JsonValue value) {
        return value != null && value.isString() ? value.getAsString().value() : "";
    }
}
