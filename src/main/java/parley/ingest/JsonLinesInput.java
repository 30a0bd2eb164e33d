package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import parley.ingest.IngestOptions.Identity;

/** JSON Lines whose items may share addresses: they are looked through before they are read. */
final class JsonLinesInput implements ArticleReader {
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
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            readFile(name, copy, sink);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Reads a file twice, without a copy. */
    void readFile(String name, Path file, ArticleSink sink) throws IOException {
        var shared = SharedUrls.all();
        if (options.identity() == Identity.URL) {
            try (var stream = Files.newInputStream(file)) {
                shared = SharedUrls.in(stream, options.maxBytes());
            }
        }
        try (var stream = Files.newInputStream(file)) {
            new JsonLinesReader(options, guards, shared).read(name, stream, sink);
        }
    }
}
