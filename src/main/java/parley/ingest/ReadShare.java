package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far the files of a run are read, in bytes as they lie on the disk; what came through a pipe does not count. */
final class ReadShare {
    private long done;
    private long files;
    private CountedStream open = new CountedStream(InputStream.nullInputStream());

    /** Opens the next file; the one before it counts as read to its end. */
    InputStream open(Path file) throws IOException {
        var stream = new CountedStream(Files.newInputStream(file));
        done = files;
        files += Files.size(file);
        open = stream;
        return new BufferedInputStream(stream);
    }

    long bytes() {
        return Math.min(files, done + open.count());
    }
}
