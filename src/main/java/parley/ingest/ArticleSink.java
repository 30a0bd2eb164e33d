package parley.ingest;

import java.util.function.Consumer;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.model.Article;

/** Takes articles as they are read. */
public interface ArticleSink {
    void accept(Article article);

    void reject(Rejection rejection);

    /** Hears what is wrong with an article that is handed over next all the same. */
    default void remark(Remark remark) {}

    /**
     * Takes reading that is long and needs nothing of what comes before or after it, such as that of a page. It may be done
     * on any thread; what it hands to its own sink arrives here in its turn.
     */
    default void later(Consumer<ArticleSink> reading) {
        reading.accept(this);
    }
}
