package parley.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import parley.map.MappedArticle;
import parley.map.SortedLines;

/**
 * Sorts the graphs of any number of articles into N-Quads, on disk where they are many. Of two articles of one IRI the
 * one that came last stays.
 */
final class GraphLines implements AutoCloseable {
    private static final char SEPARATOR = '\t';
    private static final int DIGITS = 9;

    private final SortedLines lines = new SortedLines();
    private int articles;

    void add(MappedArticle article) {
        String head = NodeFmtLib.strNT(NodeFactory.createURI(article.iri())) + SEPARATOR + "%09d".formatted(articles++);
        article.graph().find().forEachRemaining(triple -> lines.add(head + SEPARATOR + line(triple)));
    }

    static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject())
                + " " + NodeFmtLib.strNT(triple.getPredicate())
                + " " + NodeFmtLib.strNT(triple.getObject());
    }

    /**
     * Writes the quads; nothing may be added any more.
     *
     * @param graphs gets the IRI of each graph on a line
     * @return how many quads
     */
    long write(OutputStream stream, List<String> graphs) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        List<String> article = new ArrayList<>();
        String head = "";
        long written = 0;
        for (Iterator<String> sorted = lines.sorted(); sorted.hasNext(); ) {
            String line = sorted.next();
            int triple = line.indexOf(SEPARATOR) + 1 + DIGITS + 1;
            if (!line.startsWith(head) || head.isEmpty()) {
                if (!head.isEmpty() && !line.startsWith(graph(head) + SEPARATOR)) {
                    written += write(graph(head), article, out, graphs);
                }
                article.clear();
                head = line.substring(0, triple);
            }
            article.add(line.substring(triple));
        }
        written += head.isEmpty() ? 0 : write(graph(head), article, out, graphs);
        out.flush();
        return written;
    }

    private static String graph(String head) {
        return head.substring(0, head.indexOf(SEPARATOR));
    }

    private static long write(String graph, List<String> triples, Writer out, List<String> graphs) throws IOException {
        for (String triple : triples) {
            out.write(triple);
            out.write(' ');
            out.write(graph);
            out.write(" .\n");
        }
        graphs.add(graph.substring(1, graph.length() - 1));
        return triples.size();
    }

    @Override
    public void close() {
        lines.close();
    }
}
