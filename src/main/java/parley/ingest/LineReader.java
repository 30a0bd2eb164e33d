package parley.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without ever holding more of one than its limit: a longer one is skipped to its end. */
final class LineReader {
    /**
     * @param number from 1
     * @param isCut whether the line was longer than the limit
     */
    record Line(int number, byte[] bytes, boolean isCut) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream stream;
    private final int maxBytes;
    private int number;

    LineReader(InputStream stream, int maxBytes) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.maxBytes = maxBytes;
    }

    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean cut = false;
        int b = stream.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = stream.read()) {
            if (bytes.size() < maxBytes) {
                bytes.write(b);
            } else {
                cut = true;
            }
        }
        number++;
        return Optional.of(new Line(number, bytes.toByteArray(), cut));
    }
}
