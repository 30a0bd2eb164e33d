package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.live.ServiceTrouble.Kind;

/** Searches Wikidata by name (wbsearchentities) and reads its items (wbgetentities). */
final class WikidataApi implements CandidateSource {
    static final int MOST_ITEMS = 50;

    private static final String LANGUAGE = "en";
    private static final String MOST_HITS = "7";
    private static final String MOST_LAG = "5";
    private static final int MOST_NAMES = 200;

    private final PoliteClient client;
    private final URI api;

    WikidataApi(PoliteClient client, URI api) {
        this.client = client;
        this.api = api;
    }

    @Override
    public Map<String, Boolean> find(LiveQuestion question) throws ServiceTrouble {
        var hits = new LinkedHashMap<String, Boolean>();
        client.ask(
                        question(Map.of(
                                "action",
                                "wbsearchentities",
                                "search",
                                question.name(),
                                "language",
                                LANGUAGE,
                                "uselang",
                                LANGUAGE,
                                "type",
                                "item",
                                "limit",
                                MOST_HITS)),
                        answer -> readHits(answer))
                .orElse(List.of())
                .forEach(qid -> hits.put(qid, false));
        return hits;
    }

    private static Optional<List<String>> readHits(JsonNode answer) throws ServiceTrouble {
        JsonNode hits = checked(answer).path("search");
        if (!hits.isArray()) {
            throw new ServiceTrouble(Kind.BAD_ANSWER, "the answer to a search holds no list of items");
        }
        List<String> qids = new ArrayList<>();
        hits.forEach(hit -> Qids.of(hit.path("id")).ifPresent(qids::add));
        return qids.isEmpty() ? Optional.empty() : Optional.of(qids);
    }

    /** Those of the items that there are, in the order asked for; of merged items what they became. */
    List<LiveItem> items(Collection<String> qids) throws ServiceTrouble {
        Map<String, JsonNode> found = raw(qids);
        return qids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(qid -> item(found.getOrDefault(qid, MissingNode.getInstance()), qid))
                .toList();
    }

    /** Those of at most {@link #MOST_ITEMS} items that there are, as Wikidata writes them, by the QID asked for. */
    Map<String, JsonNode> raw(Collection<String> qids) throws ServiceTrouble {
        Set<String> asked = new TreeSet<>(qids);
        if (asked.isEmpty()) {
            return Map.of();
        }
        Question question = question(Map.of(
                "action", "wbgetentities",
                "ids", String.join("|", asked),
                "props", "labels|aliases|descriptions|claims|sitelinks",
                "languages", LANGUAGE,
                "languagefallback", "1"));
        return client.ask(question, answer -> readItems(answer, asked)).orElse(Map.of());
    }

    /** What was not asked for is not believed. */
    private static Optional<Map<String, JsonNode>> readItems(JsonNode answer, Set<String> asked) throws ServiceTrouble {
        JsonNode entities = checked(answer).path("entities");
        if (!entities.isObject()) {
            throw new ServiceTrouble(Kind.BAD_ANSWER, "the answer holds no items");
        }
        var items = new TreeMap<String, JsonNode>();
        entities.properties().forEach(entity -> {
            JsonNode json = entity.getValue();
            Optional<String> from = Qids.of(json.path("redirects").path("from"));
            String key = from.orElse(entity.getKey());
            Optional<String> id = Qids.of(json.path("id"));
            boolean isMoved = from.isPresent() && !from.equals(id);
            if (asked.contains(key) && id.isPresent() && !json.has("missing") && (isMoved || key.equals(id.get()))) {
                items.put(key, json);
            }
        });
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private static LiveItem item(JsonNode json, String asked) {
        String qid = Qids.of(json.path("id")).orElse(asked);
        Optional<String> movedFrom = Optional.of(asked).filter(old -> !old.equals(qid));
        String label =
                CleanText.of(json.path("labels").path(LANGUAGE).path("value").asText(""));
        List<String> names = new ArrayList<>(List.of(label));
        for (JsonNode alias : json.path("aliases").path(LANGUAGE)) {
            if (names.size() < MOST_NAMES) {
                names.add(CleanText.of(alias.path("value").asText("")));
            }
        }
        names.removeIf(String::isEmpty);
        Set<String> classes = new TreeSet<>();
        json.path("claims").path("P31").forEach(claim -> target(claim).ifPresent(classes::add));
        return new LiveItem(
                qid,
                movedFrom,
                label.isEmpty() ? qid : label,
                CleanText.of(
                        json.path("descriptions").path(LANGUAGE).path("value").asText("")),
                names,
                classes,
                !json.path("claims").path("P625").isEmpty(),
                json.path("sitelinks").size());
    }

    /** The item that a claim points to. */
    static Optional<String> target(JsonNode claim) {
        return Qids.of(claim.path("mainsnak").path("datavalue").path("value").path("id"));
    }

    private Question question(Map<String, String> parameters) {
        var all = new TreeMap<>(parameters);
        all.put("format", "json");
        all.put("maxlag", MOST_LAG);
        return Question.get(api, all, Question.JSON);
    }

    private static JsonNode checked(JsonNode answer) throws ServiceTrouble {
        if (answer.path("error").isObject()) {
            throw new ServiceTrouble(
                    Kind.BAD_ANSWER,
                    "Wikidata refuses the question: "
                            + CleanText.of(answer.path("error").path("info").asText("")));
        }
        return answer;
    }
}
