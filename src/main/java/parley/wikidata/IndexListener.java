package parley.wikidata;

/** Follows the making of an index. */
@FunctionalInterface
public interface IndexListener {
    /** What is being done. */
    enum Step {
        READING,
        SURVEYING,
        INDEXING,
        MERGING
    }

    /**
     * Called every now and then, at least once a step.
     *
     * @param items of this step since this run began
     * @param done of the total, in whatever unit: bytes of the file, items
     * @param total 0 if it is not known
     */
    void progress(Step step, long items, long done, long total);
}
