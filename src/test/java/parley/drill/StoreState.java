package parley.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.Stores;

/** All that a store holds, to be compared; and copies of its folder. */
final class StoreState {
    private StoreState() {}

    /** Every quad of a folder's store, as a line. */
    static Set<String> of(Path folder) {
        try (KnowledgeStore store = Stores.open(folder.toString(), Access.WRITE)) {
            return of(store);
        }
    }

    static Set<String> of(KnowledgeStore store) {
        Set<String> quads = new TreeSet<>();
        store.forEachQuad(quad -> quads.add(
                NodeFmtLib.strNodesNT(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())));
        return quads;
    }

    /** Makes a folder anew as another one is; where that one is not there, it is only taken away. */
    static void copy(Path from, Path to) throws IOException {
        delete(to);
        if (Files.exists(from)) {
            try (var files = Files.walk(from)) {
                files.filter(file -> !file.endsWith("tdb.lock")).forEach(file -> {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file).toString()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
