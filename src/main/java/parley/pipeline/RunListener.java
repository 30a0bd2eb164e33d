package parley.pipeline;

import parley.failure.Rejection;
import parley.model.Article;

/** Takes what a run makes, in the order of its inputs and on the thread that started it. */
@FunctionalInterface
public interface RunListener<T> {
    void done(T result);

    /** Whether an article is to be worked on; one that is not is counted as unchanged. */
    default boolean wants(Article article) {
        return true;
    }

    default void rejected(Rejection rejection) {}
}
