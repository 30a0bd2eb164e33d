package parley.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.ingest.IngestOptions.Identity;

/** JSON Lines whose items may share addresses: they are looked through before they are read. */
final class JsonLinesInput implements ArticleReader {
    /** Small, since what a read has of a stream that breaks off is lost with it. */
    private static final int BUFFER = 1 << 10;

    private final IngestOptions options;
    private final ArticleText guards;

    JsonLinesInput(IngestOptions options, ArticleText guards) {
        this.options = options;
        this.guards = guards;
    }

    /** A stream cannot be looked through before it is read, so it is kept in a file meanwhile. */
    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        if (options.identity() == Identity.ID) {
            new JsonLinesReader(options, guards, SharedUrls.all()).read(name, stream, sink);
            return;
        }
        Path copy = Files.createTempFile("parley-input", ".jsonl");
        try {
            Optional<IOException> cut = copy(stream, copy);
            try (var again = Files.newInputStream(copy)) {
                readFile(name, copy, again, sink);
            }
            if (cut.isPresent()) {
                throw cut.get();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Copies up to where the stream breaks off, if it does: what stood before is read all the same. */
    private static Optional<IOException> copy(InputStream stream, Path copy) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (var out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            while (true) {
                int length;
                try {
                    length = stream.read(buffer);
                } catch (IOException e) {
                    return Optional.of(e);
                }
                if (length < 0) {
                    return Optional.empty();
                }
                out.write(buffer, 0, length);
            }
        }
    }

    /** Reads a file twice, without a copy: it is looked through by itself, and its articles come from the stream. */
    void readFile(String name, Path file, InputStream stream, ArticleSink sink) throws IOException {
        var shared = SharedUrls.all();
        if (options.identity() == Identity.URL) {
            try (var first = Files.newInputStream(file)) {
                shared = SharedUrls.in(first, options.maxBytes());
            }
        }
        new JsonLinesReader(options, guards, shared).read(name, stream, sink);
    }
}
