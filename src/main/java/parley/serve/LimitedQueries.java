package parley.serve;

import java.util.Iterator;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries with a whole result or with an error: one row too many, or no time left, is found out before the first
 * byte is sent, since a shortened answer would pass for a whole one.
 */
final class LimitedQueries extends SPARQL_QueryDataset {
    private static final int UNPROCESSABLE = 422;

    private final long limit;

    LimitedQueries(long limit) {
        this.limit = limit;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String words) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, exec, query, words);
        }
        RowSet rows = exec.select();
        return new QueryExecResult(
                RowSetStream.create(rows.getResultVars(), counted(rows)).materialize());
    }

    private Iterator<Binding> counted(RowSet rows) {
        return new Iterator<>() {
            private long count;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                count++;
                if (count > limit) {
                    throw new ActionErrorException(
                            UNPROCESSABLE,
                            "the result has more than %,d rows: add LIMIT, ask for less, or download the graph"
                                    .formatted(limit),
                            null);
                }
                return rows.next();
            }
        };
    }
}
