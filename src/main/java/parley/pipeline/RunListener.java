package parley.pipeline;

import parley.failure.Rejection;
import parley.model.Article;
import parley.model.LinkedArticle;

/** Takes what a run finds, in the order of its inputs and on the thread that started it. */
@FunctionalInterface
public interface RunListener {
    void found(LinkedArticle article);

    /** Whether an article is to be worked on; one that is not is counted as unchanged. */
    default boolean wants(Article article) {
        return true;
    }

    default void rejected(Rejection rejection) {}
}
