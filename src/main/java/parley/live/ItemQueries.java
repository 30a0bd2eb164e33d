package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.live.ServiceTrouble.Kind;
import parley.resource.Resource;

/** Asks Wikidata's Query Service which items there are of a sort. */
final class ItemQueries {
    private static final String RESULTS = "application/sparql-results+json";
    private static final String ENTITY = "http://www.wikidata.org/entity/";

    private final PoliteClient client;
    private final URI service;

    ItemQueries(PoliteClient client, URI service) {
        this.client = client;
        this.service = service;
    }

    /** The QIDs in all columns of a bundled query's answer. */
    Set<String> items(String query) throws ServiceTrouble {
        Question question = Question.get(
                service, Map.of("query", new Resource(ItemQueries.class, "queries/" + query + ".rq").text()), RESULTS);
        return client.ask(question, ItemQueries::read).orElse(Set.of());
    }

    private static Optional<Set<String>> read(JsonNode answer) throws ServiceTrouble {
        JsonNode rows = answer.path("results").path("bindings");
        if (!rows.isArray()) {
            throw new ServiceTrouble(Kind.BAD_ANSWER, "the answer of the Query Service holds no rows");
        }
        Set<String> qids = new TreeSet<>();
        for (JsonNode row : rows) {
            for (JsonNode cell : row) {
                String iri = cell.path("value").asText("");
                if (iri.startsWith(ENTITY) && Qids.isQid(iri.substring(ENTITY.length()))) {
                    qids.add(iri.substring(ENTITY.length()));
                }
            }
        }
        return qids.isEmpty() ? Optional.empty() : Optional.of(qids);
    }
}
