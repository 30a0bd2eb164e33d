package parley.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * The note that a server leaves in the folder that it holds, by which programs of the same user find it and may write
 * through it. The file can be read by its owner alone.
 *
 * @param dataset where the holder of the token may query and update
 * @param token made anew for each run of a server
 * @param process that runs the server; a note of any other than the holder of the folder's lock is out of date
 */
public record LocalServer(URI dataset, String token, long process) {
    private static final String NAME = "parley-server.properties";
    private static final String LOCK = "tdb.lock";

    /** Leaves the note, in place of one that an earlier server left behind. */
    public void announce(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
            Files.createFile(folder.resolve(NAME), ownerOnly());
            Files.writeString(folder.resolve(NAME), text(), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    private String text() {
        return "dataset=%s%ntoken=%s%nprocess=%d%n".formatted(dataset, token, process);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Takes the note away, if it is this one's. */
    public void withdraw(Path folder) {
        Path note = folder.resolve(NAME);
        try {
            if (Files.exists(note) && Files.readString(note).equals(text())) {
                Files.delete(note);
            }
        } catch (IOException e) {
            throw StoreTrouble.in(folder.toString(), e);
        }
    }

    /** The server that holds the folder's lock, if that is what holds it. */
    static Optional<LocalServer> holding(Path folder) {
        try {
            if (!Files.isReadable(folder.resolve(NAME))) {
                return Optional.empty();
            }
            var note = new Properties();
            note.load(new StringReader(Files.readString(folder.resolve(NAME))));
            String holder = Files.readString(folder.resolve(LOCK)).strip();
            return holder.equals(note.getProperty("process", ""))
                    ? Optional.of(new LocalServer(
                            URI.create(note.getProperty("dataset", "")),
                            note.getProperty("token", ""),
                            Long.parseLong(holder)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
