package parley.ingest;

import parley.failure.Rejection;
import parley.failure.Remark;
import parley.model.Article;

/** Takes articles as they are read. */
public interface ArticleSink {
    void accept(Article article);

    void reject(Rejection rejection);

    /** Hears what is wrong with an article that is handed over next all the same. */
    default void remark(Remark remark) {}
}
