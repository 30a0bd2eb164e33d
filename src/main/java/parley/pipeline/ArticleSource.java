package parley.pipeline;

import java.util.OptionalLong;
import parley.ingest.ArticleSink;
import parley.ingest.InputReader;

/** Where the articles of a run come from. */
@FunctionalInterface
public interface ArticleSource {
    /** Hands all articles to the sink, in their order, on the calling thread. */
    void read(InputReader reader, ArticleSink sink);

    /** The size of all that is to be read, where it is known. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }
}
