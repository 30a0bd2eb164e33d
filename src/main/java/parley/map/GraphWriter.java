package parley.map;

import java.io.OutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes graphs: the same ones always as the same bytes. */
public final class GraphWriter {
    private final RdfFormat format;

    public GraphWriter(RdfFormat format) {
        this.format = format;
    }

    /** Writes all graphs; a format that does not tell graphs apart gets their union. Does not close the stream. */
    public void write(DatasetGraph data, OutputStream out) {
        RDFDataMgr.write(out, data, RDFFormat.NQUADS);
    }
}
