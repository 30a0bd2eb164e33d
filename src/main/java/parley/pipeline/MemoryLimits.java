package parley.pipeline;

/**
 * How much of a run is held in memory, in statements and in what they say.
 *
 * @param quads with more of them the articles go into a store on disk
 * @param batch how many go into the store at once
 * @param evidence entities, and reports, these counted fivefold, from which what is known is worked out at once
 */
record MemoryLimits(long quads, long batch, long evidence) {
    /** Some 300 MB at the most, beside the models. */
    static final MemoryLimits DEFAULT = new MemoryLimits(500_000, 100_000, 150_000);

    /** For a few articles, which never leave memory. */
    static final MemoryLimits NONE = new MemoryLimits(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
}
