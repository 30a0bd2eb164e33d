package parley.live;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out from Wikidata, and from a reconciliation service if there is one, what an entity is. */
public final class LiveLinker {
    public static final String WIKIDATA = "https://www.wikidata.org/w/api.php";

    private final PoliteClient client;
    private final WikidataApi wikidata;
    private final List<CandidateSource> sources = new ArrayList<>();
    private final LiveRanking ranking = new LiveRanking();

    public LiveLinker(PoliteClient client, URI api, Optional<URI> reconciliation) {
        this.client = client;
        this.wikidata = new WikidataApi(client, api);
        sources.add(wikidata);
        reconciliation.ifPresent(service -> sources.add(new Reconciliation(client, service)));
    }

    /** How much was asked so far, in words. */
    public String account() {
        return "%d requests sent, %d answers kept from before".formatted(client.sent(), client.fromCache());
    }

    /** @throws ServiceTrouble if nothing came of it */
    public LiveAnswer link(LiveQuestion question) throws ServiceTrouble {
        Map<String, Boolean> hits = new LinkedHashMap<>();
        Optional<ServiceTrouble> trouble = Optional.empty();
        for (CandidateSource source : sources) {
            try {
                source.find(question).forEach((qid, sure) -> hits.merge(qid, sure, Boolean::logicalOr));
            } catch (ServiceTrouble e) {
                if (e.kind() == ServiceTrouble.Kind.BUDGET_USED) {
                    throw e;
                }
                trouble = Optional.of(e);
            }
        }
        if (hits.isEmpty() && trouble.isPresent()) {
            throw trouble.get();
        }
        Set<String> asked = new LinkedHashSet<>(hits.keySet());
        asked.addAll(question.known());
        List<LiveItem> items =
                wikidata.items(asked.stream().limit(WikidataApi.MOST_ITEMS).toList());
        Set<String> sure = hits.keySet().stream()
                .filter(qid -> hits.getOrDefault(qid, false))
                .collect(Collectors.toSet());
        return ranking.rank(question, items, sure);
    }
}
