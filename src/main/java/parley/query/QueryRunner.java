package parley.query;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.query.Query;
import parley.store.KnowledgeStore;

/** Asks a store and writes the answers. */
public final class QueryRunner {
    private final KnowledgeStore store;

    public QueryRunner(KnowledgeStore store) {
        this.store = store;
    }

    /**
     * Asks a query with these values and writes its answers to the stream, which it does not close. Fails before it asks
     * if a value is missing, of the wrong type, or of a parameter that the query does not have.
     *
     * @return how many answers there were; a graph counts its triples, yes is one and no is none
     */
    public long run(NamedQuery query, Map<String, String> values, ResultsFormat format, OutputStream out) {
        Query bound = prepare(query, values);
        return store.query(bound, exec -> new AnswerWriter(bound, format, out).write(exec));
    }

    /** The query with its values set: what {@link #run} asks. */
    public Query prepare(NamedQuery query, Map<String, String> values) {
        return new ParameterBinder(new EntityFinder(store)).bind(query, values);
    }
}
