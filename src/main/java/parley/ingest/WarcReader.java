package parley.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/**
 * Web archives, plain or compressed: the pages among their records. A broken record is counted and the next one is looked
 * for by its first line, which a parser of whole records cannot do; what a record holds is jwarc's to read.
 */
final class WarcReader implements ArticleReader {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEADER = 16_384;
    private static final String MAGIC = "WARC/";

    private final HtmlReader pages;

    WarcReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        var counted = new CountedStream(stream);
        var marked = new BufferedInputStream(counted, BUFFER);
        InputStream records = marked;
        if (isGzip(marked)) {
            records = new BufferedInputStream(
                    new BoundedStream(new GZIPInputStream(marked, BUFFER), counted::count), BUFFER);
        }
        try {
            readRecords(name, records, sink);
        } catch (IOException e) {
            sink.reject(new Rejection(
                    name,
                    e instanceof BoundedStream.Bomb ? Reason.TOO_LARGE : Reason.BROKEN_RECORD,
                    "the archive breaks off (%s); what stood before was read".formatted(e.getMessage())));
        }
    }

    private void readRecords(String name, InputStream stream, ArticleSink sink) throws IOException {
        boolean isLost = false;
        int number = 0;
        for (Optional<String> line = line(stream); line.isPresent(); line = line(stream)) {
            if (line.get().startsWith(MAGIC)) {
                isLost = false;
                number++;
                readRecord("%s:%d".formatted(name, number), stream, sink);
            } else if (!line.get().isBlank() && !isLost) {
                isLost = true;
                sink.reject(new Rejection(
                        "%s:%d".formatted(name, number),
                        Reason.BROKEN_RECORD,
                        "what follows this record is no record; it is skipped up to the next one"));
            }
        }
    }

    private void readRecord(String name, InputStream stream, ArticleSink sink) throws IOException {
        Map<String, String> header = new HashMap<>();
        for (Optional<String> line = line(stream); ; line = line(stream)) {
            String field = line.orElseThrow(() -> new EOFException("in a record's header"));
            if (field.isBlank()) {
                break;
            }
            int colon = field.indexOf(':');
            if (colon > 0) {
                header.put(
                        field.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        field.substring(colon + 1).strip());
            }
        }
        long length = length(header.getOrDefault("content-length", ""));
        if (length < 0) {
            sink.reject(new Rejection(name, Reason.BROKEN_RECORD, "the record does not say its length; it is skipped"));
        } else if (!"response".equals(header.get("warc-type"))) {
            skip(stream, length);
        } else {
            readResponse(name, header, stream, length, sink);
        }
    }

    private void readResponse(
            String name, Map<String, String> header, InputStream stream, long length, ArticleSink sink)
            throws IOException {
        if (!AnswerHead.ahead(stream, length).mayBePage()) {
            skip(stream, length);
            return;
        }
        int limit = pages.maxBytes();
        byte[] block = stream.readNBytes((int) Math.min(length, limit));
        if (block.length < Math.min(length, limit)) {
            throw new EOFException("in the middle of record " + name.substring(name.lastIndexOf(':') + 1));
        }
        skip(stream, length - block.length);
        if (length > limit) {
            sink.reject(ArticleText.tooLarge(name, limit).rejection());
            return;
        }
        var url = Optional.ofNullable(header.get("warc-target-uri"));
        sink.later(turn -> readBlock(name, url, block, turn));
    }

    private void readBlock(String name, Optional<String> url, byte[] block, ArticleSink sink) {
        try {
            readPage(name, url, block, sink);
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        } catch (ParsingException | IllegalArgumentException e) {
            sink.reject(new Rejection(name, Reason.BROKEN_RECORD, "the record holds no HTTP answer; it is skipped"));
        } catch (IOException e) {
            sink.reject(new Rejection(
                    name, Reason.BROKEN_RECORD, "the page cannot be unpacked (%s)".formatted(e.getMessage())));
        }
    }

    /** Redirects, errors, pictures and scripts are passed over: they are no articles, nor meant to be. */
    private void readPage(String name, Optional<String> url, byte[] block, ArticleSink sink) throws IOException {
        var head = AnswerHead.of(block);
        var response = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(withLength(head, block))));
        String type = response.headers().first("Content-Type").orElse("text/html");
        if (response.status() != 200 || !type.toLowerCase(Locale.ROOT).contains("html")) {
            return;
        }
        byte[] page = response.bodyDecoded().stream().readNBytes(pages.maxBytes() + 1);
        sink.accept(pages.article(name, page, head.charset(), url.map(text -> text.replaceAll("^<|>$", "")), sink));
    }

    /** The record's length is that of the answer where the answer does not say its own, without which jwarc reads none. */
    private static byte[] withLength(AnswerHead head, byte[] block) {
        if (head.saysItsLength()) {
            return block;
        }
        int body = head.length() + 4;
        String header = "%s\r\nContent-Length: %d\r\n\r\n".formatted(head.text(), block.length - body);
        var whole = new ByteArrayOutputStream(block.length + 40);
        whole.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        whole.write(block, body, block.length - body);
        return whole.toByteArray();
    }

    private static long length(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void skip(InputStream stream, long length) throws IOException {
        long left = length;
        while (left > 0) {
            long skipped = stream.skip(left);
            if (skipped == 0 && stream.read() < 0) {
                throw new EOFException("in the middle of a record");
            }
            left -= Math.max(1, skipped);
        }
    }

    private static boolean isGzip(InputStream stream) throws IOException {
        stream.mark(2);
        boolean isGzip = stream.read() == 0x1F && stream.read() == 0x8B;
        stream.reset();
        return isGzip;
    }

    /** A line without its end; of a longer one only the begin. */
    private static Optional<String> line(InputStream stream) throws IOException {
        int b = stream.read();
        if (b < 0) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream(128);
        for (; b >= 0 && b != '\n'; b = stream.read()) {
            if (line.size() < LONGEST_HEADER && b != '\r') {
                line.write(b);
            }
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
}
