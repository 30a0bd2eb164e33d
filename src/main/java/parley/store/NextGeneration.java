package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.IO_DB;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Puts data that were made aside in the place of a store's, as compaction does with its copy
 * ({@code org.apache.jena.tdb2.sys.DatabaseOps.compact}): by one atomic move, after which the newest data count. Who has the
 * store open goes on with it.
 */
final class NextGeneration {
    private NextGeneration() {}

    /**
     * @param data closed, and on the same disk
     * @param dataset of the folder
     */
    static void move(Path data, Path folder, DatasetGraph dataset) {
        DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(dataset);
        var old = (DatasetGraphTDB) container.get();
        TransactionCoordinator ofOld = old.getTxnSystem().getTxnMgr();
        // No one writes until the new data are in place; who reads goes on reading the old.
        container.execReadOnlyDatabase(() -> {
            DatasetGraphTDB next =
                    StoreConnection.connectCreate(inPlace(data, folder)).getDatasetGraphTDB();
            TransactionCoordinator ofNext = next.getTxnSystem().getTxnMgr();
            ofNext.execExclusive(() -> {
                ofNext.takeOverFrom(ofOld);
                container.set(next);
            });
        });
        ofOld.startExclusiveMode();
        Path emptied = IO_DB.asPath(old.getLocation());
        StoreConnection.release(old.getLocation());
        IO.deleteAll(emptied);
    }

    private static Location inPlace(Path data, Path folder) {
        Path newest = Generations.next(DatabaseOps.findStorageLocation(folder));
        try {
            Files.move(data, newest, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Location.create(newest);
    }
}
