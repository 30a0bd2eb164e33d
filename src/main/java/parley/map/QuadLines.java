package parley.map;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes any number of quads as N-Triples or N-Quads: one line each, none twice, sorted. N-Quads hold what is known
 * first, then article after article. The quads need not fit into memory.
 */
public final class QuadLines implements AutoCloseable {
    /** Comes before whatever an IRI can begin with, and cannot stand in a line. */
    private static final char AFTER_GRAPH = '\t';

    private final boolean keepsGraphs;
    private final SortedLines lines = new SortedLines();

    /** @param format one that {@link RdfFormat#isLines() is lines} */
    public QuadLines(RdfFormat format) {
        if (!format.isLines()) {
            throw new IllegalArgumentException(format + " has more to it than lines");
        }
        this.keepsGraphs = format.keepsGraphs();
    }

    public void add(Quad quad) {
        String triple = NodeFmtLib.strNT(quad.getSubject())
                + " " + NodeFmtLib.strNT(quad.getPredicate())
                + " " + NodeFmtLib.strNT(quad.getObject());
        String graph = !keepsGraphs || quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph());
        lines.add(graph + AFTER_GRAPH + triple);
    }

    /**
     * Writes all of them, without closing the stream.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(OutputStream stream) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            String last = "";
            for (Iterator<String> sorted = lines.sorted(); sorted.hasNext(); ) {
                String line = sorted.next();
                if (!line.equals(last)) {
                    write(line, out);
                    last = line;
                }
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String line, Writer out) throws IOException {
        int graph = line.indexOf(AFTER_GRAPH);
        out.write(line, graph + 1, line.length() - graph - 1);
        if (graph > 0) {
            out.write(' ');
            out.write(line, 0, graph);
        }
        out.write(" .\n");
    }

    @Override
    public void close() {
        lines.close();
    }
}
