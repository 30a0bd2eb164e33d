package parley.store.pack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Keys of one length in a file, in order: what did not fit into memory with the others. */
final class SortedRun {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int length;

    private SortedRun(Path file, int length) {
        this.file = file;
        this.length = length;
    }

    /** @throws UncheckedIOException if there is no room for it */
    static SortedRun write(Path folder, int length, Iterator<byte[]> keys) {
        try {
            Path file = Files.createTempFile(folder, "run-", ".keys");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                while (keys.hasNext()) {
                    out.write(keys.next());
                }
            }
            return new SortedRun(file, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be read to its end, or closed. */
    Reading read() {
        try {
            return new Reading(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One way through a run. */
    final class Reading implements Iterator<byte[]>, AutoCloseable {
        private final InputStream in;
        private byte[] next;

        private Reading(InputStream in) {
            this.in = in;
            this.next = readNext();
        }

        private byte[] readNext() {
            try {
                return in.readNBytes(length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next.length == length;
        }

        @Override
        public byte[] next() {
            byte[] key = next;
            next = readNext();
            return key;
        }

        @Override
        public void close() {
            try {
                in.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
