package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes the files of a new store where TDB2 looks for none, and puts all of them into place at once: TDB2 cannot open what it
 * was killed in making.
 */
final class NewStore {
    private static final String MAKING = "making-";

    private NewStore() {}

    /** Leaves a folder alone that has data. Two processes may do so at the same time: the first one's data stay. */
    static void makeIn(Path folder) throws IOException {
        if (Generations.isAnyIn(folder)) {
            return;
        }
        Path making = aside(folder);
        try {
            DatasetGraph made = DatabaseMgr.connectDatasetGraph(making.toString());
            TDBInternal.expel(made);
            Files.move(
                    making.resolve(Generations.FIRST),
                    folder.resolve(Generations.FIRST),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JenaException | AtlasException e) {
            if (!Generations.isAnyIn(folder)) {
                throw e;
            }
        } finally {
            IO.deleteAll(making);
        }
    }

    /** A new folder within a store's, where TDB2 looks for nothing. */
    static Path aside(Path folder) throws IOException {
        return Files.createTempDirectory(folder, MAKING);
    }

    /** Whether a file in a store's folder is left over from making it. */
    static boolean isLeftOver(Path file) {
        return file.getFileName().toString().startsWith(MAKING);
    }

    /** Takes away what a kill has left over; for whoever holds the store. */
    static void sweep(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(NewStore::isLeftOver).forEach(IO::deleteAll);
        }
    }
}
