package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import parley.failure.ArticleRejected;
import parley.model.Article;
import parley.model.ArticleMetadata;

/** Plain text: the whole stream is one article, read as it stands, so that offsets are those of the file. */
final class TextReader implements ArticleReader {
    private final IngestOptions options;
    private final ArticleText guards;

    TextReader(IngestOptions options, ArticleText guards) {
        this.options = options;
        this.guards = guards;
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        byte[] bytes = stream.readNBytes(options.maxBytes() + 1);
        try {
            sink.accept(article(name, bytes, sink));
        } catch (ArticleRejected e) {
            sink.reject(e.rejection());
        }
    }

    private Article article(String name, byte[] bytes, ArticleSink sink) {
        if (bytes.length > options.maxBytes()) {
            throw ArticleText.tooLarge(name, options.maxBytes());
        }
        return guards.article(name, guards.decode(name, bytes), ArticleMetadata.NONE, sink);
    }
}
