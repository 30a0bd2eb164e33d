package parley.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterFactory;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import parley.failure.BadConfiguration;
import parley.map.GraphWriter;
import parley.map.RdfFormat;

/** Writes the answers of one query: rows, yes or no, or a graph. */
final class AnswerWriter {
    private static final Map<ResultsFormat, Lang> LANGUAGES = Map.of(
            ResultsFormat.CSV, ResultSetLang.RS_CSV,
            ResultsFormat.TSV, ResultSetLang.RS_TSV,
            ResultsFormat.JSON, ResultSetLang.RS_JSON,
            ResultsFormat.XML, ResultSetLang.RS_XML);
    private static final Map<ResultsFormat, RdfFormat> GRAPHS = Map.of(
            ResultsFormat.TABLE, RdfFormat.TURTLE,
            ResultsFormat.JSON, RdfFormat.JSON_LD,
            ResultsFormat.XML, RdfFormat.RDF_XML);

    private final Query query;
    private final ResultsFormat format;
    private final OutputStream out;

    AnswerWriter(Query query, ResultsFormat format, OutputStream out) {
        this.query = query;
        this.format = format;
        this.out = out;
    }

    /** How many answers were written. */
    long write(QueryExec exec) {
        if (query.isAskType()) {
            return yesOrNo(exec.ask());
        }
        if (query.isConstructType() || query.isDescribeType()) {
            return graph(query.isConstructType() ? exec.construct() : exec.describe());
        }
        if (!query.isSelectType()) {
            throw new BadConfiguration(
                    "the query is none of SELECT, ASK, CONSTRUCT and DESCRIBE: no other is answered");
        }
        return rows(exec.select());
    }

    private long yesOrNo(boolean answer) {
        if (format == ResultsFormat.TABLE) {
            var text = new PrintStream(out, true, StandardCharsets.UTF_8);
            text.println(answer ? "yes" : "no");
        } else {
            writer().write(out, answer, new Context());
        }
        return answer ? 1 : 0;
    }

    private long graph(Graph graph) {
        RdfFormat rdf = GRAPHS.get(format);
        if (rdf == null) {
            throw new BadConfiguration("the query makes a graph: ask for table (which is Turtle here), json or xml");
        }
        new GraphWriter(rdf).write(DatasetGraphFactory.wrap(graph), out);
        return graph.size();
    }

    private long rows(RowSet rows) {
        if (format == ResultsFormat.TABLE) {
            new TextTable(query.getPrefixMapping()).write(rows, out);
        } else {
            writer().write(out, rows, new Context());
        }
        return rows.getRowNumber();
    }

    private RowSetWriter writer() {
        Lang language = LANGUAGES.getOrDefault(format, ResultSetLang.RS_CSV);
        RowSetWriterFactory factory = RowSetWriterRegistry.getFactory(language);
        return factory.create(language);
    }
}
