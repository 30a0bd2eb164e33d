package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;

/** Archives and compressed files: what is inside is read as it comes, nothing is unpacked to the disk. */
final class ArchiveReader implements ArticleReader {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_ENTRIES = 10_000_000;

    private final InputFormat format;
    private final Nested nested;

    ArchiveReader(InputFormat format, Nested nested) {
        this.format = format;
        this.nested = nested;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        if (Nested.isTooDeep(name)) {
            sink.reject(new Rejection(name, Reason.TOO_LARGE, "archives in archives, too deep; unpack it"));
            return;
        }
        var counted = new CountedStream(stream);
        try {
            if (format == InputFormat.GZIP) {
                readGzip(name, counted, sink);
            } else {
                readEntries(name, counted, sink);
            }
        } catch (BoundedStream.Bomb e) {
            sink.reject(new Rejection(
                    name, Reason.TOO_LARGE, e.getMessage() + "; if it is no trap, unpack it before it is read"));
        } catch (IOException | IllegalArgumentException e) {
            sink.reject(new Rejection(
                    name,
                    Reason.BROKEN_RECORD,
                    "the archive is broken (%s); what stood before was read".formatted(e.getMessage())));
        }
    }

    private void readGzip(String name, CountedStream counted, ArticleSink sink) throws IOException {
        String inner = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.tgz$", ".tar")
                .replaceFirst("(?i)\\.gz$", "");
        try (var unpacked = new BoundedStream(new GZIPInputStream(counted, BUFFER), counted::count)) {
            readInside(name + Nested.INSIDE + inner, unpacked, sink);
        }
    }

    private void readEntries(String name, CountedStream counted, ArticleSink sink) throws IOException {
        var buffered = new BufferedInputStream(counted, BUFFER);
        try (ArchiveInputStream<?> archive = format == InputFormat.ZIP
                ? new ZipArchiveInputStream(buffered, "UTF-8", true, true)
                : new TarArchiveInputStream(buffered, "UTF-8")) {
            ArchiveEntry entry = archive.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (!entry.isDirectory() && archive.canReadEntryData(entry) && isWanted(entry.getName())) {
                    readInside(
                            name + Nested.INSIDE + entry.getName(), new BoundedStream(archive, counted::count), sink);
                } else if (!entry.isDirectory()) {
                    new BoundedStream(archive, counted::count).drain();
                }
                entry = archive.getNextEntry();
            }
        }
    }

    /** What has the name of another kind of file, a picture perhaps, was put in beside the articles. */
    private static boolean isWanted(String entry) {
        return InputFormat.isKnown(entry)
                || !entry.substring(entry.lastIndexOf('/') + 1).contains(".");
    }

    private void readInside(String name, BoundedStream stream, ArticleSink sink) throws IOException {
        nested.read(name, stream, sink);
        stream.drain();
    }
}
