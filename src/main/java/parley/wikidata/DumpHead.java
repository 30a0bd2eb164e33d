package parley.wikidata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first million bytes of a decompressed dump, by which it is known again. */
final class DumpHead {
    private static final int ENOUGH = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final InputStream stream;

    private DumpHead(byte[] bytes, InputStream stream) {
        this.bytes = bytes;
        this.stream = stream;
    }

    static DumpHead of(InputStream text) {
        var head = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        InputStream rest = text;
        try {
            int read = text.read(buffer);
            while (read >= 0 && head.size() < ENOUGH - BUFFER) {
                head.write(buffer, 0, read);
                read = text.read(buffer);
            }
            head.write(buffer, 0, Math.max(read, 0));
        } catch (IOException e) {
            rest = new Broken(e);
        }
        byte[] bytes = head.toByteArray();
        return new DumpHead(bytes, new SequenceInputStream(new ByteArrayInputStream(bytes), rest));
    }

    /** The whole dump, from its start. */
    InputStream stream() {
        return stream;
    }

    /** Whether the dump is a list, as the official ones are, and not just lines. */
    boolean isList() {
        for (byte one : bytes) {
            if (one == '[' || one == '{') {
                return one == '[';
            }
        }
        return false;
    }

    /** What the dump is known by. */
    String key() {
        return key(bytes.length);
    }

    /** Whether a dump that had this key, but may have been cut off, begins as this one does. */
    boolean beginsAs(String key) {
        int length = Integer.parseInt(key.substring(0, key.indexOf(':')));
        return length <= bytes.length && key(length).equals(key);
    }

    private String key(int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return length + ":" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails again as the dump has failed. */
    private static final class Broken extends InputStream {
        private final IOException cause;

        Broken(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(cause.getMessage(), cause);
        }
    }
}
