package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.failure.StoreFailure;

/** Looks at a folder before TDB2 does, so that the message can say what to do. */
final class FolderCheck {
    private FolderCheck() {}

    static void check(Path folder, Access access) {
        if (!Files.exists(folder)) {
            checkAbsent(folder, access);
        } else if (!Files.isDirectory(folder)) {
            throw new StoreFailure("the store %s is a file: name a folder".formatted(folder));
        } else if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
            throw new StoreFailure(
                    "no permission to write in the store %s: change its permissions or name another".formatted(folder));
        } else if (!isStore(folder)) {
            checkOther(folder, access);
        }
    }

    private static void checkAbsent(Path folder, Access access) {
        if (access == Access.READ) {
            throw new StoreFailure("there is no store at %s: make one with `parley load`, or name another with --store"
                    .formatted(folder));
        }
        Path parent = folder.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new StoreFailure("cannot make the store %s: no permission to write in %s; name another folder"
                    .formatted(folder, parent));
        }
    }

    private static void checkOther(Path folder, Access access) {
        if (!isEmpty(folder)) {
            throw new StoreFailure(
                    "the folder %s holds other files and no store: name an empty or a new folder".formatted(folder));
        }
        if (access == Access.READ) {
            throw new StoreFailure("the store %s is empty: fill it with `parley load`, or name another with --store"
                    .formatted(folder));
        }
    }

    private static boolean isStore(Path folder) {
        return Generations.isAnyIn(folder) || Files.exists(folder.resolve("tdb.lock"));
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.allMatch(NewStore::isLeftOver);
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    static void hasSpace(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new StoreFailure(
                        "the disk of the store %s is almost full (%d MB free, %d MB wanted): nothing was written; make room and run it again"
                                .formatted(folder, free >> 20, bytes >> 20));
            }
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }
}
