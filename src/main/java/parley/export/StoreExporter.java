package parley.export;

import java.io.OutputStream;
import parley.map.GraphWriter;
import parley.map.RdfFormat;
import parley.store.KnowledgeStore;

/** Writes a store as RDF: what is known first, then article by article. */
public final class StoreExporter {
    private final KnowledgeStore store;

    public StoreExporter(KnowledgeStore store) {
        this.store = store;
    }

    /** Writes everything to the stream, which it does not close; the same store gives the same bytes. */
    public void export(RdfFormat format, OutputStream out) {
        store.read(data -> new GraphWriter(format).write(data, out));
    }
}
