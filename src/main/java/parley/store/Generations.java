package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.tdb2.sys.DatabaseOps;

/** The folders of data in a TDB2 folder: each compaction makes a new one, which alone counts from then on. */
final class Generations {
    /** Of a store that was never compacted. */
    static final String FIRST = DatabaseOps.dbNameBase + "-0001";

    private Generations() {}

    static boolean isAnyIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(Generations::isOne);
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    private static boolean isOne(Path data) {
        return Files.isDirectory(data) && data.getFileName().toString().matches(DatabaseOps.dbNameBase + "-\\d+");
    }

    /** How long the files of the newest one are: more than they take up, and so more than their copy will. */
    static long newestBytes(Path folder) {
        try (Stream<Path> files = Files.list(DatabaseOps.findStorageLocation(folder))) {
            return files.mapToLong(Generations::size).sum();
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    /** Where the one after this one lies. */
    static Path next(Path data) {
        String[] parts = data.getFileName().toString().split(DatabaseOps.SEP, 2);
        int number = Integer.parseInt(parts[1]) + 1;
        return data.resolveSibling("%s%s%04d".formatted(DatabaseOps.dbNameBase, DatabaseOps.SEP, number));
    }

    /** Takes away all others: one may still be there, or half of it, if a compaction was ended while it did so. */
    static void deleteOld(Path folder) {
        Path newest = DatabaseOps.findStorageLocation(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Generations::isOne)
                    .filter(data -> !data.equals(newest))
                    .forEach(IO::deleteAll);
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
