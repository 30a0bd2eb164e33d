package parley.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Turns a stream of one format into articles, one after the other. */
@FunctionalInterface
public interface ArticleReader {
    /**
     * Hands each article to the sink as soon as it is read; a bad one is rejected there and reading goes on.
     *
     * @param name how messages call the stream
     * @throws IOException if the stream cannot be read to its end
     */
    void read(String name, InputStream stream, ArticleSink sink) throws IOException;
}
