package parley.ingest;

import parley.failure.Rejection;
import parley.model.Article;

/** Takes articles as they are read. */
public interface ArticleSink {
    void accept(Article article);

    void reject(Rejection rejection);
}
