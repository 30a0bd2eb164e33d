package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples and N-Quads: one sorted line for each triple of a section. */
final class LineWriter implements SectionWriter {
    private final boolean quads;

    LineWriter(boolean quads) {
        this.quads = quads;
    }

    @Override
    public boolean looksAhead() {
        return false;
    }

    @Override
    public void begin(Writer out) {}

    @Override
    public void knowledge(Collection<Triple> triples, Writer out) throws IOException {
        lines(triples, " .\n", out);
    }

    @Override
    public void article(Node article, Collection<Triple> triples, Writer out) throws IOException {
        lines(triples, quads ? " " + NodeFmtLib.strNT(article) + " .\n" : " .\n", out);
    }

    @Override
    public void end(Writer out) {}

    private static void lines(Collection<Triple> triples, String ending, Writer out) throws IOException {
        String[] lines = triples.stream().map(LineWriter::line).sorted().toArray(String[]::new);
        for (String line : lines) {
            out.write(line);
            out.write(ending);
        }
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject())
                + " " + NodeFmtLib.strNT(triple.getPredicate())
                + " " + NodeFmtLib.strNT(triple.getObject());
    }
}
