package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A store among the temporary files, for what does not fit into memory; it goes when it is closed, or with the program. */
public final class TemporaryStore implements AutoCloseable {
    private final Path folder;
    private final TdbStore store;
    private final Thread hook = new Thread(this::delete, "temporary store");

    private TemporaryStore(Path folder) {
        this.folder = folder;
        this.store = TdbStore.open(folder, Access.WRITE);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws parley.failure.StoreFailure if there is no room for it */
    public static TemporaryStore create() {
        try {
            return new TemporaryStore(Files.createTempDirectory("parley-store"));
        } catch (IOException e) {
            throw StoreTrouble.in(System.getProperty("java.io.tmpdir"), e);
        }
    }

    public TdbStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program ends already, and the hook finds nothing left to do.
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted now is the system's to clear away, as all temporary files are.
        }
    }
}
