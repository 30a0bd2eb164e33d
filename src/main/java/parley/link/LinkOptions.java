package parley.link;

/**
 * When the linker commits itself.
 *
 * @param minScore the probability that a link must have, 0 to 1
 * @param minMargin by how much it must be more probable than the next item
 * @param candidates how many candidates are reported for an entity, at most
 */
public record LinkOptions(double minScore, double minMargin, int candidates) {
    public static final LinkOptions DEFAULT = new LinkOptions(0.5, 0.1, 5);

    public LinkOptions {
        if (!(minScore >= 0 && minScore <= 1 && minMargin >= 0 && minMargin <= 1) || candidates < 1) {
            throw new IllegalArgumentException("scores lie between 0 and 1: %s, %s; candidates are at least one: %d"
                    .formatted(minScore, minMargin, candidates));
        }
    }
}
