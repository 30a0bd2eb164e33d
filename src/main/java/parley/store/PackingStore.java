package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import parley.store.pack.PackedStatements;

/**
 * An empty store that is filled aside and then takes the place of another empty one. Of what is written to it first no index
 * is kept: all are made at once when it is read for the first time, or else at the end.
 */
final class PackingStore implements KnowledgeStore {
    /** The indexes of TDB2, their pages full: six of 32 bytes a quad, and what leads to them. */
    private static final long BYTES_PER_PACKED_QUAD = 300;

    private final Path folder;
    private final Path aside;
    private TdbStore store;
    private @Nullable PackedStatements statements;
    private long gathered;

    private PackingStore(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
        this.store = TdbStore.open(aside, Access.WRITE);
        this.statements = new PackedStatements(store.dataset(), aside);
    }

    /** Does the work on a store aside, and then puts that into the place of the empty dataset in a folder. */
    static void fill(Path folder, DatasetGraph empty, Consumer<KnowledgeStore> work) {
        try {
            Path aside = NewStore.aside(folder);
            try {
                try (var filled = new PackingStore(folder, aside)) {
                    work.accept(filled);
                    filled.pack();
                }
                NextGeneration.move(aside.resolve(Generations.FIRST), folder, empty);
            } finally {
                IO.deleteAll(aside);
            }
        } catch (IOException | UncheckedIOException | JenaException | AtlasException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    @Override
    public String location() {
        return folder.toString();
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> use) {
        return packed().query(query, use);
    }

    @Override
    public void read(Consumer<DatasetGraph> use) {
        packed().read(use);
    }

    @Override
    public void write(StoreChange change) {
        PackedStatements open = statements;
        if (open == null) {
            store.write(change);
        } else if (!change.remove().isEmpty() || !change.delete().isEmpty()) {
            packed().write(change);
        } else {
            FolderCheck.hasSpace(folder, TdbStore.wanted(change) + gathered * BYTES_PER_PACKED_QUAD);
            gathered += change.size();
            Txn.executeWrite(store.dataset(), () -> {
                change.put().forEach((name, graph) -> open.add(NodeFactory.createURI(name), graph));
                change.insert().forEach(open::add);
            });
        }
    }

    @Override
    public boolean isEmpty() {
        return gathered == 0;
    }

    private TdbStore packed() {
        if (statements != null) {
            pack();
            store.close();
            store = TdbStore.open(aside, Access.WRITE);
        }
        return store;
    }

    private void pack() {
        if (statements != null) {
            FolderCheck.hasSpace(folder, TdbStore.SPARE_BYTES + gathered * BYTES_PER_PACKED_QUAD);
            statements.pack();
            statements = null;
        }
    }

    @Override
    public void compact() {
        // Its pages are full.
    }

    @Override
    public void close() {
        store.close();
    }
}
