package parley.model;

/**
 * A relation of the enhanced++ Universal Dependencies graph between two tokens of a sentence.
 *
 * @param governor index of the governing token in its sentence, {@link #ROOT} for the root
 * @param dependent index of the dependent token in its sentence
 * @param relation relation with its subtype, such as {@code nmod:between} or {@code nsubj:pass}
 */
public record Dependency(int governor, int dependent, String relation) {
    public static final int ROOT = -1;

    /** The relation without its subtype. */
    public String shortRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
