package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.live.ServiceTrouble.Kind;

/** Asks any service that speaks the Reconciliation API 0.2 of Wikidata's items. */
final class Reconciliation implements CandidateSource {
    private static final String ITEMS = "://www.wikidata.org/entity/";
    private static final int MOST_HITS = 7;
    private static final Map<String, String> TYPES = Map.of("PERSON", "Q5", "COUNTRY", "Q6256");

    private final PoliteClient client;
    private final URI service;

    Reconciliation(PoliteClient client, URI service) {
        this.client = client;
        this.service = service;
    }

    /** @throws ServiceTrouble also if the service speaks of other things than Wikidata's items */
    @Override
    public Map<String, Boolean> find(LiveQuestion question) throws ServiceTrouble {
        // Asked each time, answered from the cache from the second time on.
        client.ask(Question.get(service, Map.of(), Question.JSON), this::readManifest);
        var query = JsonNodeFactory.instance.objectNode();
        var asked = query.putObject("q0").put("query", question.name()).put("limit", MOST_HITS);
        Optional.ofNullable(TYPES.get(question.kind().name())).ifPresent(type -> asked.put("type", type));
        return client.ask(
                        Question.post(service, Map.of("queries", query.toString()), Question.JSON),
                        Reconciliation::readHits)
                .orElse(Map.of());
    }

    private Optional<Boolean> readManifest(JsonNode manifest) throws ServiceTrouble {
        String space = manifest.path("identifierSpace").asText("");
        if (!space.endsWith(ITEMS)) {
            throw new ServiceTrouble(
                    Kind.BAD_ANSWER,
                    "%s does not reconcile with Wikidata's items but with '%s'"
                            .formatted(service, CleanText.of(space)));
        }
        return Optional.of(true);
    }

    private static Optional<Map<String, Boolean>> readHits(JsonNode answer) throws ServiceTrouble {
        JsonNode result = answer.path("q0").path("result");
        if (!result.isArray()) {
            throw new ServiceTrouble(Kind.BAD_ANSWER, "the answer of the reconciliation service holds no result");
        }
        var hits = new LinkedHashMap<String, Boolean>();
        for (JsonNode hit : result) {
            if (hits.size() < MOST_HITS) {
                Qids.of(hit.path("id"))
                        .ifPresent(qid -> hits.merge(qid, hit.path("match").asBoolean(false), Boolean::logicalOr));
            }
        }
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
    }
}
