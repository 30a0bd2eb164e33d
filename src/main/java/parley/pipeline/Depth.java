package parley.pipeline;

/** How much of an article is worked on. */
public enum Depth {
    /** What meetings need: texts that cannot report one are passed over, other sentences stay without a parse. */
    MEETINGS,
    /** Every name and time of every sentence: several times the cost. */
    EVERYTHING
}
