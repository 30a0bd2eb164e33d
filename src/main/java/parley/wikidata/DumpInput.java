package parley.wikidata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import parley.failure.UnreadableInput;

/** A dump as it comes: a file or the standard input, plain or compressed; its first bytes say how. */
public final class DumpInput implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final long size;
    private final Counting raw;
    private final InputStream text;

    private DumpInput(String name, long size, InputStream stream) throws IOException {
        this.name = name;
        this.size = size;
        this.raw = new Counting(stream);
        this.text = decompressed(new BufferedInputStream(raw, BUFFER));
    }

    /** @throws UnreadableInput if there is no such file, or it may not be read */
    public static DumpInput open(Path file) {
        try {
            if (!Files.isRegularFile(file) && !Files.exists(file)) {
                throw new UnreadableInput("%s: no such file; check the path".formatted(file));
            }
            if (Files.isDirectory(file)) {
                throw new UnreadableInput("%s: this is a folder; name the dump in it".formatted(file));
            }
            return new DumpInput(file.getFileName().toString(), Files.size(file), Files.newInputStream(file));
        } catch (IOException e) {
            throw new UnreadableInput("%s: cannot be read (%s); check its rights".formatted(file, e.getMessage()), e);
        }
    }

    /** A dump whose size is not known beforehand. */
    public static DumpInput of(String name, InputStream stream) {
        try {
            return new DumpInput(name, 0, stream);
        } catch (IOException e) {
            throw new UnreadableInput("%s: cannot be read (%s)".formatted(name, e.getMessage()), e);
        }
    }

    private static InputStream decompressed(BufferedInputStream stream) throws IOException {
        stream.mark(4);
        byte[] head = stream.readNBytes(4);
        stream.reset();
        if (startsWith(head, 0x1f, 0x8b)) {
            return new GZIPInputStream(stream, BUFFER);
        }
        if (startsWith(head, 'B', 'Z', 'h')) {
            return new BZip2CompressorInputStream(stream, true);
        }
        return startsWith(head, 0x28, 0xb5, 0x2f, 0xfd) ? new ZstdCompressorInputStream(stream) : stream;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return name;
    }

    /** Bytes as stored, 0 if unknown. */
    long size() {
        return size;
    }

    /** Bytes read so far, as stored. */
    long read() {
        return raw.count;
    }

    /** Without compression. */
    InputStream text() {
        return text;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static final class Counting extends java.io.FilterInputStream {
        private volatile long count;

        Counting(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        /** One thread reads, others look on. */
        @SuppressWarnings("NonAtomicOperationOnVolatileField")
        private void count(int more) {
            count = count + more;
        }
    }
}
