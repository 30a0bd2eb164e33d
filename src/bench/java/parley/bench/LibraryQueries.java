package parley.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
import parley.query.QueryParameter;
import parley.query.QueryRunner;
import parley.store.KnowledgeStore;

/** Every question of the library, asked about what a store holds most of. */
final class LibraryQueries {
    private static final String PREFIX = "PREFIX parley: <https://w3id.org/parley#>\n";

    private LibraryQueries() {}

    /** The text of each question by its name, with values. */
    static SortedMap<String, String> about(KnowledgeStore store) {
        Map<String, String> values = new HashMap<>();
        one(
                store,
                """
                SELECT ?person ?other { ?person parley:met ?other }
                GROUP BY ?person ?other ORDER BY DESC(COUNT(*)) ?person ?other LIMIT 1""",
                values);
        one(
                store,
                """
                SELECT ?person ?other
                { ?m parley:participant ?person, ?other ; parley:status parley:Held . ?person a parley:Person . ?other a parley:Person
                  FILTER(STR(?person) < STR(?other)) }
                GROUP BY ?person ?other ORDER BY DESC(COUNT(*)) ?person ?other LIMIT 1""",
                values);
        one(
                store,
                "SELECT ?place { ?m parley:place ?place } GROUP BY ?place ORDER BY DESC(COUNT(*)) ?place LIMIT 1",
                values);
        one(store, "SELECT ?meeting { ?meeting parley:reportCount ?n } ORDER BY DESC(?n) ?meeting LIMIT 1", values);
        one(store, "SELECT ?article { GRAPH ?article { ?r parley:reportedIn ?article } } ORDER BY ?article LIMIT 1", values);
        values.put("thing", values.get("meeting"));
        values.put("words", "talks");
        SortedMap<String, String> texts = new TreeMap<>();
        for (NamedQuery query : QueryLibrary.bundled().questions()) {
            texts.put(query.name(), filled(store, query, values).toString());
        }
        return texts;
    }

    private static Query filled(KnowledgeStore store, NamedQuery query, Map<String, String> values) {
        Map<String, String> own = new HashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            if (parameter.need() == QueryParameter.Need.REQUIRED) {
                own.put(parameter.name(), values.get(parameter.name()));
            }
        }
        return new QueryRunner(store).prepare(query, own);
    }

    private static void one(KnowledgeStore store, String query, Map<String, String> values) {
        store.query(QueryFactory.create(PREFIX + query), exec -> {
            exec.select().forEachRemaining(row -> row.forEach((name, node) -> values.put(
                    name.getVarName(), node.isURI() ? node.getURI() : node.getLiteralLexicalForm())));
            return true;
        });
    }
}
