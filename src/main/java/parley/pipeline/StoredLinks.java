package parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import parley.model.Candidate;
import parley.model.DecisionOrigin;
import parley.model.EntityKind;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.review.ReviewedEntity;
import parley.review.ReviewedEntity.State;
import parley.store.KnowledgeStore;
import parley.vocab.Parley;
import parley.vocab.Wikidata;

/** Reads all entities of a store with what bears on their links. */
final class StoredLinks {
    private static final String PREFIXES =
            """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX parley: <https://w3id.org/parley#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String MEMBERS =
            """
            SELECT ?e ?label ?item ?ae ?g ?written ?kind ?country ?post WHERE {
              ?e parley:mentionedAs ?ae ; rdfs:label ?label .
              OPTIONAL { ?e skos:exactMatch ?item }
              GRAPH ?g {
                ?ae rdfs:label ?written ; parley:kind ?kind .
                OPTIONAL { ?ae parley:affiliation ?country }
                OPTIONAL { ?ae parley:capacity ?post }
              }
            }
            """;
    private static final String MENTIONS =
            """
            SELECT ?ae (COUNT(?mention) AS ?count) WHERE {
              GRAPH ?g { ?ae a parley:ArticleEntity ; parley:evidence ?mention }
            } GROUP BY ?ae
            """;
    private static final String CANDIDATES =
            """
            SELECT ?ae ?item ?label ?description ?score WHERE {
              GRAPH ?g {
                ?ae a parley:ArticleEntity ; parley:candidate ?candidate .
                ?candidate parley:item ?item ; parley:score ?score .
                OPTIONAL { ?candidate rdfs:label ?label }
                OPTIONAL { ?candidate dct:description ?description }
              }
            }
            """;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::qid);

    private final KnowledgeStore store;
    private final Map<EntityInArticle, LinkDecision> decisions;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    StoredLinks(KnowledgeStore store, Map<EntityInArticle, LinkDecision> decisions) {
        this.store = store;
        this.decisions = decisions;
    }

    /** The most often mentioned first. */
    List<ReviewedEntity> read() {
        for (Binding row : rows(MENTIONS)) {
            mentions.put(text(row, "ae"), Integer.parseInt(text(row, "count")));
        }
        for (Binding row : rows(CANDIDATES)) {
            candidates
                    .computeIfAbsent(text(row, "ae"), entity -> new ArrayList<>())
                    .add(new Candidate(
                            qid(row.get("item")),
                            text(row, "label"),
                            text(row, "description"),
                            Double.parseDouble(text(row, "score"))));
        }
        Map<String, List<Binding>> byEntity = new TreeMap<>();
        rows(MEMBERS).forEach(row -> byEntity.computeIfAbsent(text(row, "e"), e -> new ArrayList<>())
                .add(row));
        return byEntity.entrySet().stream()
                .map(entry -> entity(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ReviewedEntity::mentions)
                        .reversed()
                        .thenComparing(ReviewedEntity::iri))
                .toList();
    }

    private ReviewedEntity entity(String iri, List<Binding> rows) {
        Map<String, EntityInArticle> members = new TreeMap<>();
        var context = new TreeSet<String>();
        Map<String, Candidate> weighed = new HashMap<>();
        for (Binding row : rows) {
            String member = text(row, "ae");
            members.put(member, new EntityInArticle(text(row, "g"), text(row, "written"), kind(row.get("kind"))));
            context.add(text(row, "country"));
            context.add(text(row, "post"));
            candidates.getOrDefault(member, List.of()).forEach(candidate -> add(weighed, candidate));
        }
        context.remove("");
        List<LinkDecision> made = members.values().stream()
                .flatMap(member -> Optional.ofNullable(decisions.get(member)).stream())
                .toList();
        made.forEach(decision -> decision.candidates().forEach(candidate -> add(weighed, candidate)));
        made.forEach(decision -> decision.rejected().forEach(weighed::remove));
        if (made.stream().anyMatch(LinkDecision::nil)) {
            weighed.clear();
        }
        Binding first = rows.get(0);
        return new ReviewedEntity(
                iri,
                text(first, "label"),
                members.values().iterator().next().kind(),
                members.keySet().stream()
                        .mapToInt(m -> mentions.getOrDefault(m, 1))
                        .sum(),
                Optional.ofNullable(first.get("item")).map(StoredLinks::qid),
                weighed.values().stream().sorted(BEST_FIRST).toList(),
                List.copyOf(members.values()),
                List.copyOf(context),
                state(made));
    }

    private static void add(Map<String, Candidate> weighed, Candidate candidate) {
        weighed.merge(candidate.qid(), candidate, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    private static State state(List<LinkDecision> made) {
        if (made.stream().anyMatch(decision -> decision.origin() == DecisionOrigin.BY_HAND)) {
            return State.BY_HAND;
        }
        return made.isEmpty() ? State.OPEN : State.BY_LIVE_SERVICE;
    }

    private List<Binding> rows(String query) {
        return store.query(QueryFactory.create(PREFIXES + query), exec -> {
            List<Binding> rows = new ArrayList<>();
            exec.select().forEachRemaining(row -> rows.add(row.detach()));
            return rows;
        });
    }

    private static String text(Binding row, String name) {
        Node node = row.get(name);
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String qid(Node item) {
        return item.getURI().substring(Wikidata.NS.length());
    }

    private static EntityKind kind(Node type) {
        for (EntityKind kind : EntityKind.values()) {
            if (type.getURI().equalsIgnoreCase(Parley.NS + kind.name())) {
                return kind;
            }
        }
        return EntityKind.GROUP;
    }
}
