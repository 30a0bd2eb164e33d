package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
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
        Set<String> asked = new TreeSet<>(qids);
        if (asked.isEmpty()) {
            return List.of();
        }
        Question question = question(Map.of(
                "action", "wbgetentities",
                "ids", String.join("|", asked),
                "props", "labels|aliases|descriptions|claims|sitelinks",
                "languages", LANGUAGE,
                "languagefallback", "1"));
        Map<String, LiveItem> found =
                client.ask(question, answer -> readItems(answer, asked)).orElse(Map.of());
        return qids.stream()
                .distinct()
                .map(found::get)
                .filter(item -> item != null)
                .toList();
    }

    /** By the QID that was asked for; what was not asked for is not believed. */
    private static Optional<Map<String, LiveItem>> readItems(JsonNode answer, Set<String> asked) throws ServiceTrouble {
        JsonNode entities = checked(answer).path("entities");
        if (!entities.isObject()) {
            throw new ServiceTrouble(Kind.BAD_ANSWER, "the answer holds no items");
        }
        var items = new TreeMap<String, LiveItem>();
        entities.properties().forEach(entity -> {
            JsonNode json = entity.getValue();
            Optional<String> from = Qids.of(json.path("redirects").path("from"));
            String key = from.orElse(entity.getKey());
            Optional<String> id = Qids.of(json.path("id"));
            boolean isMoved = from.isPresent() && !from.equals(id);
            if (asked.contains(key) && id.isPresent() && !json.has("missing") && (isMoved || key.equals(id.get()))) {
                items.put(key, item(json, id.get(), isMoved ? from : Optional.empty()));
            }
        });
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private static LiveItem item(JsonNode json, String qid, Optional<String> movedFrom) {
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
        json.path("claims").path("P31").forEach(claim -> Qids.of(value(claim).path("id"))
                .ifPresent(classes::add));
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

    private static JsonNode value(JsonNode claim) {
        return claim.path("mainsnak").path("datavalue").path("value");
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
