package parley.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a dump into its lines, each with its place in the decompressed text. A line beyond any measure is passed over. */
final class DumpLines {
    /**
     * A line without its end.
     *
     * @param offset of its first byte in the decompressed text
     * @param isEnded whether a line break follows, so that nothing of it is missing
     */
    record Line(long offset, byte[] bytes, boolean isEnded, boolean isTooLong) {}

    private static final int BUFFER = 1 << 18;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long offset;
    private long lineStart;

    DumpLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Where the next line begins. */
    long offset() {
        return offset;
    }

    /** Where the line begins that was last asked for, even if the dump breaks off in it. */
    long lineStart() {
        return lineStart;
    }

    /** Passes over so many bytes; false if the dump ends before. */
    boolean skipTo(long target) throws IOException {
        while (offset < target) {
            if (position == limit && !fill()) {
                return false;
            }
            int step = (int) Math.min(limit - position, target - offset);
            position += step;
            offset += step;
        }
        return true;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        lineStart = offset;
        byte[] line = new byte[0];
        boolean isTooLong = false;
        while (position < limit || fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            boolean isEnded = end < limit;
            isTooLong |= line.length + end - position > longest;
            line = isTooLong ? new byte[0] : joined(line, end);
            offset += end - position + (isEnded ? 1 : 0);
            position = isEnded ? end + 1 : end;
            if (isEnded) {
                return new Line(lineStart, line, true, isTooLong);
            }
        }
        return offset == lineStart ? null : new Line(lineStart, line, false, isTooLong);
    }

    /** The length of a line without blanks and the comma between entities at its end. */
    static int contentLength(byte[] line) {
        int length = line.length;
        while (length > 0 && (line[length - 1] == ',' || line[length - 1] <= ' ' && line[length - 1] >= 0)) {
            length--;
        }
        return length;
    }

    private byte[] joined(byte[] line, int end) {
        byte[] longer = Arrays.copyOf(line, line.length + end - position);
        System.arraycopy(buffer, position, longer, line.length, end - position);
        return longer;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = 0;
        try {
            int read = stream.read(buffer, 0, buffer.length);
            limit = Math.max(read, 0);
            return read > 0;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            // So decompressors end on some damaged files.
            throw new IOException("the compressed data is damaged", e);
        }
    }
}
