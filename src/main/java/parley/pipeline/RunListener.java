package parley.pipeline;

import java.util.List;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.model.Article;

/** Takes what a run makes, in the order of its inputs and on the thread that started it. */
@FunctionalInterface
public interface RunListener<T> {
    void done(T result);

    /** Whether an article is to be worked on; one that is not is counted as unchanged. */
    default boolean wants(Article article) {
        return true;
    }

    /** How many articles may wait until they are looked at together. */
    default int portion() {
        return 1;
    }

    /** Hears of the articles of a portion before it is asked whether it wants each. */
    default void expect(List<Article> portion) {}

    default void rejected(Rejection rejection) {}

    /** Hears what is wrong with an article that is taken all the same. */
    default void remarked(Remark remark) {}

    /** Hears how many reports of meetings the next result holds. */
    default void found(int reports) {}

    /** Hears how much of the input files is read: a share from 0 to 1, never where their size is unknown. */
    default void read(double share) {}

    /** Whether the run is to end before the next article; those at work are finished. */
    default boolean isStopped() {
        return false;
    }
}
