package parley.query;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import parley.failure.BadConfiguration;
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

    /**
     * All IRIs in the answers of a query.
     *
     * @throws BadConfiguration if its answers are no rows, or rows without any IRI
     */
    public Set<String> iris(NamedQuery query, Map<String, String> values) {
        Query bound = prepare(query, values);
        if (!bound.isSelectType()) {
            throw new BadConfiguration(query.name() + " has no rows as answers; give a SELECT query");
        }
        Set<String> iris = new TreeSet<>();
        long answers = store.query(bound, exec -> {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> row.forEach((variable, node) -> {
                if (node.isURI()) {
                    iris.add(node.getURI());
                }
            }));
            return rows.getRowNumber();
        });
        if (answers > 0 && iris.isEmpty()) {
            throw new BadConfiguration(query.name() + " answers with no IRIs; give a query with a column of meetings");
        }
        return iris;
    }

    /** The query with its values set: what {@link #run} asks. */
    public Query prepare(NamedQuery query, Map<String, String> values) {
        return new ParameterBinder(new EntityFinder(store)).bind(query, values);
    }
}
