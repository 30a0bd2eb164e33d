package parley.serve;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * Answers queries with a whole result or with an error: one row too many, or no time left, is found out before the first
 * byte is sent, since a shortened answer would pass for a whole one.
 */
final class LimitedQueries extends SPARQL_QueryDataset {
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final long limit;
    private final Duration time;

    LimitedQueries(Limits limits) {
        this.limit = limits.rows();
        this.time = limits.time();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String words) {
        return inTime(exec, () -> {
            if (query.isSelectType()) {
                RowSet rows = exec.select();
                return new QueryExecResult(RowSetStream.create(rows.getResultVars(), counted(rows, "rows"))
                        .materialize());
            }
            return query.isConstructType()
                    ? new QueryExecResult(constructed(exec))
                    : super.executeQuery(action, exec, query, words);
        });
    }

    private DatasetGraph constructed(QueryExec exec) {
        DatasetGraph made = DatasetGraphFactory.create();
        counted(exec.constructQuads(), "statements").forEachRemaining(made::add);
        return made;
    }

    private <T> T inTime(QueryExec exec, Supplier<T> work) {
        try {
            return Deadline.keep(time, Context.getOrSetCancelSignal(exec.getContext()), work);
        } catch (QueryCancelledException e) {
            throw new ActionErrorException(
                    UNAVAILABLE,
                    "this takes longer than %.1f s: ask for less, or ask the server's owner for a longer --timeout"
                            .formatted(time.toMillis() / 1000.0),
                    e);
        }
    }

    private <T> Iterator<T> counted(Iterator<T> all, String what) {
        long[] count = {0};
        return Iter.map(all, one -> {
            count[0]++;
            if (count[0] > limit) {
                throw new ActionErrorException(
                        UNPROCESSABLE,
                        "the result has more than %,d %s: add LIMIT, ask for less, or download the graph"
                                .formatted(limit, what),
                        null);
            }
            return one;
        });
    }
}
