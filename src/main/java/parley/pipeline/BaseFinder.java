package parley.pipeline;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import parley.failure.BadConfiguration;
import parley.map.MapOptions;
import parley.store.KnowledgeStore;

/** Under which base a store's IRIs were minted, so that no second base comes in by mistake. */
final class BaseFinder {
    private static final Query ONE_KNOWN = QueryFactory.create(
            """
            PREFIX parley: <https://w3id.org/parley#>
            SELECT ?known WHERE { ?known parley:mentionedAs | parley:reportedBy ?evidence } LIMIT 1
            """);

    private BaseFinder() {}

    /**
     * The base that the store has, or else the one that is asked for, or else the default.
     *
     * @throws BadConfiguration if the store has another base than the one that is asked for
     */
    static String choose(KnowledgeStore store, Optional<String> asked) {
        Optional<String> present = find(store);
        if (present.isPresent() && asked.isPresent() && !withSlash(asked.get()).equals(present.get())) {
            throw new BadConfiguration("%s has the base %s, not %s; leave --base out, or load into another store"
                    .formatted(store.location(), present.get(), asked.get()));
        }
        return present.or(() -> asked).orElse(MapOptions.DEFAULT_BASE);
    }

    private static String withSlash(String base) {
        return base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    private static Optional<String> find(KnowledgeStore store) {
        return store.query(ONE_KNOWN, BaseFinder::firstIri).map(iri -> iri.replaceFirst("(entity|meeting)/[^/]*$", ""));
    }

    private static Optional<String> firstIri(QueryExec exec) {
        var rows = exec.select();
        return rows.hasNext() ? Optional.of(rows.next().get("known").getURI()) : Optional.empty();
    }
}
