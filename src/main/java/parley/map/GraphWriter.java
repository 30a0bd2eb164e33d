package parley.map;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes graphs: the same ones always as the same bytes. What is known comes first, then article by article. In memory
 * is what is known and one article at a time; of N-Triples and N-Quads neither.
 */
public final class GraphWriter {
    private final RdfFormat format;

    public GraphWriter(RdfFormat format) {
        this.format = format;
    }

    /**
     * Writes all graphs; a format that does not tell graphs apart gets their union. Does not close the stream.
     *
     * @param data inside a read transaction, if it knows such
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(DatasetGraph data, OutputStream stream) {
        if (format.isLines()) {
            writeLines(data, stream);
            return;
        }
        var outline = new Outline(data, format.keepsGraphs());
        SectionWriter writer = writer();
        if (writer.looksAhead()) {
            writer.look("", outline.knowledge());
            outline.articles().forEach(article -> writer.look(article.getURI(), outline.triples(article)));
        }
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            writer.begin(out);
            writer.knowledge(outline.knowledge(), out);
            for (Node article : outline.articles()) {
                writer.article(article, outline.triples(article), out);
            }
            writer.end(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLines(DatasetGraph data, OutputStream stream) {
        try (var lines = new QuadLines(format)) {
            data.find().forEachRemaining(lines::add);
            lines.write(stream);
        }
    }

    private SectionWriter writer() {
        return switch (format) {
            case TURTLE -> new TurtleWriter(false);
            case TRIG -> new TurtleWriter(true);
            case N_TRIPLES, N_QUADS -> throw new IllegalStateException(format + " has no sections");
            case JSON_LD -> new JsonLdWriter();
            case RDF_XML -> new RdfXmlWriter();
        };
    }
}
