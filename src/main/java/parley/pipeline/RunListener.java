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

    /** Hears how many reports of meetings the next result holds. */
    default void found(int reports) {}

    /** Whether the run is to end before the next article; those at work are finished. */
    default boolean isStopped() {
        return false;
    }
}
