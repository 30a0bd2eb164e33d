package parley.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import parley.failure.BadConfiguration;

/**
 * A SPARQL query with what its header says of it.
 *
 * @param name as one calls it: a file name without {@code .rq}
 * @param question empty if it has no header
 * @param columns as the header names them
 * @param text the whole file
 */
public record NamedQuery(
        String name, String question, List<String> columns, List<QueryParameter> parameters, String text) {
    public NamedQuery {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }

    /** Reads a query and its header, if it has one; fails with the place of the fault if it is no SPARQL query. */
    public static NamedQuery parse(String name, String text) {
        var header = QueryHeader.read(name, text);
        var query = new NamedQuery(name, header.question(), header.columns(), header.parameters(), text);
        query.parsed();
        return query;
    }

    Query parsed() {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            // The message begins with the line and column.
            String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BadConfiguration("%s is no SPARQL query: %s".formatted(name, words), e);
        } catch (QueryException e) {
            throw new BadConfiguration("%s is no SPARQL query: %s".formatted(name, e.getMessage()), e);
        }
    }
}
