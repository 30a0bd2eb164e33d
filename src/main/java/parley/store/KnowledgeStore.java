package parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The articles and what is known from them. Everything that reads goes through {@link #query}, so it is the same for a
 * folder and for a server. Any trouble is a {@link parley.failure.StoreFailure} that says what to do.
 */
public interface KnowledgeStore extends AutoCloseable {
    /** The folder or address, as messages name it. */
    String location();

    /**
     * Runs a query in one read transaction and hands its execution to {@code use}, which may not keep it. Readers do not
     * wait for writers.
     */
    <T> T query(Query query, Function<QueryExec, T> use);

    /**
     * Does all of the change or, on failure, none of it. A change of more than {@link Stores#LARGEST_REQUEST} quads goes
     * to a server in several requests of whole articles; the digests go with the last, so that an interrupted change is
     * not taken for done and is made good by doing it again.
     */
    void write(StoreChange change);

    /**
     * Does all that {@code work} writes to the store that it is handed as one change; where it throws, nothing. Into an
     * empty store each graph may be put once only. False, and {@code work} is not run, where the store is a server's, which
     * takes each change by itself.
     */
    default boolean atOnce(Consumer<KnowledgeStore> work) {
        return false;
    }

    /** Whether there is nothing in it. */
    default boolean isEmpty() {
        return !query(StoreQueries.ANYTHING, QueryExec::ask);
    }

    /** Gives back the disk space of what was replaced; does nothing where a server owns the disk. */
    void compact();

    @Override
    void close();

    /** The digest of each of these articles that the store holds. */
    default Map<String, String> digests(Collection<String> articles) {
        return StoreQueries.digests(this, articles);
    }

    /** A copy of an article's graph; empty if there is none. */
    default Graph article(String iri) {
        return query(StoreQueries.graph(iri), QueryExec::construct);
    }

    /** A copy of the default graph: what is known. */
    default Graph knowledge() {
        return query(StoreQueries.DEFAULT_GRAPH, QueryExec::construct);
    }

    /** The IRIs of all articles, sorted. */
    default List<String> articles() {
        return StoreQueries.articles(this);
    }

    /** Hands over the whole store as one dataset, to read from until {@code use} returns. */
    default void read(Consumer<DatasetGraph> use) {
        DatasetGraph copy = DatasetGraphFactory.create();
        forEachQuad(copy::add);
        use.accept(copy);
    }

    /** Hands over every quad, the default graph's first, in no order within. */
    default void forEachQuad(Consumer<Quad> action) {
        StoreQueries.forEachQuad(this, action);
    }
}
