package parley.ingest.follow;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What a host sends, until a moment and up to a size: one that sends a byte a second is not waited for. */
final class DeadlineStream extends FilterInputStream {
    private final Socket socket;
    private final long end;
    private long left;

    DeadlineStream(Socket socket, long end, long maxBytes) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.end = end;
        this.left = maxBytes;
    }

    /** The time left until a moment of {@link System#nanoTime}, in milliseconds. */
    static int left(long end) throws SocketTimeoutException {
        long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (millis <= 0) {
            throw new SocketTimeoutException("too slow");
        }
        return (int) Math.min(Integer.MAX_VALUE, millis);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new NotFetched("the answer is larger than allowed");
        }
        socket.setSoTimeout(left(end));
        int read = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }
}
