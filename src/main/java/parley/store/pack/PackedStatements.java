package parley.store.pack;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All statements of an empty TDB2 store, gathered before its indexes are made. What is gathered is in none of them until
 * {@link #pack}, and a store whose packing was broken off is worth nothing.
 */
public final class PackedStatements {
    private final TuplePacker triples;
    private final TuplePacker quads;

    /**
     * @param empty a dataset of TDB2 without a statement, which only one thread uses
     * @param folder a folder for files of sorted keys, 32 bytes for each statement and index, for more statements than
     *     memory is to hold
     */
    public PackedStatements(DatasetGraph empty, Path folder) {
        this(empty, folder, TupleRows.MOST);
    }

    PackedStatements(DatasetGraph empty, Path folder, int most) {
        DatasetGraphTDB data = TDBInternal.requireStorage(empty);
        this.triples = new TuplePacker(data.getTripleTable().getNodeTupleTable(), folder, most);
        this.quads = new TuplePacker(data.getQuadTable().getNodeTupleTable(), folder, most);
    }

    /** Takes a triple of the default graph in; within a transaction that writes. */
    public void add(Triple triple) {
        triples.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** Takes a named graph in, or more of one; within a transaction that writes. */
    public void add(Node name, Graph graph) {
        graph.find().forEachRemaining(t -> quads.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    /** Makes all indexes, outside a transaction. The store has to be opened anew before it is read. */
    public void pack() {
        Stream.concat(triples.work().stream(), quads.work().stream()).parallel().forEach(Runnable::run);
    }
}
