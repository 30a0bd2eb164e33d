package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import parley.store.KnowledgeStore;

/** Asks a store with lists of values, in portions that any server takes. */
final class StoreRows {
    private static final int VALUES_PER_QUERY = 500;
    private static final String PREFIXES =
            """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX parley: <https://w3id.org/parley#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final KnowledgeStore store;

    StoreRows(KnowledgeStore store) {
        this.store = store;
    }

    /**
     * The rows of a query for all values.
     *
     * @param pattern a SELECT query in which {@code %s} stands where the values of a variable go
     */
    List<Binding> select(String pattern, Collection<Node> values) {
        List<Binding> rows = new ArrayList<>();
        List<Node> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += VALUES_PER_QUERY) {
            String some = all.subList(from, Math.min(from + VALUES_PER_QUERY, all.size())).stream()
                    .map(NodeFmtLib::strNT)
                    .collect(Collectors.joining(" "));
            var query = QueryFactory.create(PREFIXES + pattern.replace("%s", some));
            store.query(query, exec -> {
                exec.select().forEachRemaining(row -> rows.add(row.detach()));
                return rows;
            });
        }
        return rows;
    }
}
