package parley.store;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Copies a whole store as N-Quads, as it stands at one moment: those who write meanwhile are not waited for. */
public final class StoreBackup {
    private StoreBackup() {}

    /** Leaves the stream open. */
    public static void write(KnowledgeStore store, OutputStream out) {
        var quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        store.forEachQuad(quads::quad);
        quads.finish();
    }
}
