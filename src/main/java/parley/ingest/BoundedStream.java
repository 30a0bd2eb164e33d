package parley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Decompressed bytes, as long as they are not absurdly many for what they were made of. */
final class BoundedStream extends FilterInputStream {
    /** What is packed so well holds no text: text gets four to ten times smaller, marked-up lists perhaps fifty. */
    private static final long LARGEST_RATIO = 200;

    private static final long HARMLESS = 20_000_000;

    /** An archive that would fill the memory or the disk. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("it unpacks to more than %d times its size".formatted(LARGEST_RATIO));
        }
    }

    private final byte[] skipped = new byte[1 << 16];
    private final LongSupplier packed;
    private final long packedBefore;
    private long unpacked;

    /** @param packed how many bytes were read of the archive so far */
    BoundedStream(InputStream stream, LongSupplier packed) {
        super(stream);
        this.packed = packed;
        this.packedBefore = packed.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return Math.max(0, read(skipped, 0, (int) Math.min(length, skipped.length)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The archive goes on behind an entry: it is not closed with it. */
    @Override
    public void close() {}

    /** Reads to the end, so that the next entry can follow. */
    void drain() throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }

    private void count(int read) throws IOException {
        unpacked += read;
        if (unpacked > HARMLESS && unpacked > LARGEST_RATIO * (packed.getAsLong() - packedBefore + 1)) {
            throw new Bomb();
        }
    }
}
