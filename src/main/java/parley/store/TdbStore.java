package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A store in a TDB2 folder of this machine, which one process at a time can hold. */
public final class TdbStore implements KnowledgeStore {
    /** Left free on the disk: TDB2 maps its files, and a full disk ends a mapped write in a crash of the process. */
    static final long SPARE_BYTES = 64L << 20;

    private static final long BYTES_PER_QUAD = 1500;

    private final Path folder;
    private final DatasetGraph dataset;

    private TdbStore(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /** Opens a folder; fails if another process holds it. */
    public static TdbStore open(Path folder, Access access) {
        return tryOpen(folder, access).orElseThrow(() -> StoreTrouble.locked(folder));
    }

    /** Nothing, if another process holds the folder. */
    static Optional<TdbStore> tryOpen(Path folder, Access access) {
        FolderCheck.check(folder, access);
        try {
            Files.createDirectories(folder);
            NewStore.makeIn(folder);
            var store = new TdbStore(folder, DatabaseMgr.connectDatasetGraph(folder.toString()));
            NewStore.sweep(folder);
            return Optional.of(store);
        } catch (AlreadyLocked e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        } catch (JenaException | AtlasException e) {
            if (String.valueOf(e.getMessage()).contains("Failed to get a lock")) {
                return Optional.empty();
            }
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    @Override
    public String location() {
        return folder.toString();
    }

    /** The folder that it lies in. */
    public Path folder() {
        return folder;
    }

    /** What a server in this process serves. */
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> use) {
        try {
            return Txn.calculateRead(dataset, () -> {
                try (var exec = QueryExec.dataset(dataset).query(query).build()) {
                    return use.apply(exec);
                }
            });
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.in(location(), e);
        }
    }

    @Override
    public void read(Consumer<DatasetGraph> use) {
        try {
            Txn.executeRead(dataset, () -> use.accept(dataset));
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.in(location(), e);
        }
    }

    @Override
    public void write(StoreChange change) {
        if (change.isEmpty()) {
            return;
        }
        FolderCheck.hasSpace(folder, wanted(change));
        try {
            Txn.executeWrite(dataset, () -> apply(change));
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.in(location(), e);
        }
    }

    /** How many bytes have to be free on the disk for a change. */
    static long wanted(StoreChange change) {
        return SPARE_BYTES + change.size() * BYTES_PER_QUAD;
    }

    @Override
    public boolean atOnce(Consumer<KnowledgeStore> work) {
        if (isEmpty()) {
            PackingStore.fill(folder, dataset, work);
            return true;
        }
        try {
            Txn.executeWrite(dataset, () -> work.accept(this));
            return true;
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.in(location(), e);
        }
    }

    private void apply(StoreChange change) {
        change.remove().forEach(name -> dataset.removeGraph(NodeFactory.createURI(name)));
        change.put().forEach(this::replace);
        change.delete()
                .forEach(t -> dataset.delete(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject()));
        change.insert()
                .forEach(t -> dataset.add(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    private void replace(String name, Graph graph) {
        Node node = NodeFactory.createURI(name);
        dataset.deleteAny(node, Node.ANY, Node.ANY, Node.ANY);
        graph.find().forEachRemaining(t -> dataset.add(node, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    @Override
    public void compact() {
        FolderCheck.hasSpace(folder, SPARE_BYTES + Generations.newestBytes(folder));
        try {
            DatabaseMgr.compact(dataset, true);
            Generations.deleteOld(folder);
        } catch (JenaException | AtlasException e) {
            throw StoreTrouble.in(location(), e);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
