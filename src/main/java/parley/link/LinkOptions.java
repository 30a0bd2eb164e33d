package parley.link;

/**
 * When the linker commits itself.
 *
 * @param minScore the probability that a link must have, 0 to 1
 * @param minPersonScore the same for a person: a wrong person does more harm than none
 * @param minMargin by how much it must be more probable than the next item
 * @param candidates how many candidates are reported for an entity, at most
 */
public record LinkOptions(double minScore, double minPersonScore, double minMargin, int candidates) {
    public static final LinkOptions DEFAULT = new LinkOptions(0.5, 0.7, 0.1, 5);

    public LinkOptions {
        for (double score : new double[] {minScore, minPersonScore, minMargin}) {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("not between 0 and 1: " + score);
            }
        }
        if (candidates < 1) {
            throw new IllegalArgumentException("fewer than one candidate: " + candidates);
        }
    }
}
