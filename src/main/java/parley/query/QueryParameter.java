package parley.query;

/**
 * A value that a query may be given.
 *
 * @param name without the question mark
 * @param description what it does, in a few words
 */
public record QueryParameter(String name, ParameterType type, Need need, String description) {
    /** Whether the query can do without it. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }
}
