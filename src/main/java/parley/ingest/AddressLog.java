package parley.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Finds the addresses under which stand items of different ids. A digest of each is written to a file, which is gone
 * through as often as it takes to hold only so many at a time: memory grows with the shared addresses alone.
 */
final class AddressLog implements AutoCloseable {
    private static final int AT_A_TIME = 500_000;

    private final Path file;
    private final DataOutputStream out;
    private final int atATime;
    private long items;

    AddressLog() throws IOException {
        this(AT_A_TIME);
    }

    /** @param atATime how many items may be held in memory */
    AddressLog(int atATime) throws IOException {
        this.file = Files.createTempFile("parley-addresses", ".tmp");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        this.atATime = atATime;
    }

    void add(String url, String id) throws IOException {
        out.writeLong(digest(url));
        out.writeLong(digest(id));
        items++;
    }

    /** Tells of an address whether it was added with different ids. */
    Predicate<String> shared() throws IOException {
        out.flush();
        int parts = (int) Math.max(1, (items + atATime - 1) / atATime);
        var found = LongStream.builder();
        for (int part = 0; part < parts; part++) {
            findShared(part, parts, found);
        }
        long[] shared = found.build().sorted().distinct().toArray();
        return url -> Arrays.binarySearch(shared, digest(url)) >= 0;
    }

    private void findShared(int part, int parts, LongStream.Builder found) throws IOException {
        Map<Long, Long> ids = new HashMap<>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (long i = 0; i < items; i++) {
                long url = in.readLong();
                long id = in.readLong();
                if (Math.floorMod(url, parts) == part) {
                    Long first = ids.putIfAbsent(url, id);
                    if (first != null && first != id) {
                        found.add(url);
                    }
                }
            }
        }
    }

    private static long digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sum).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
