package parley.failure;

/** A graph breaks a shape: exit code 4. */
public final class NonConformingGraph extends ParleyException {
    private static final long serialVersionUID = 1L;

    public NonConformingGraph(String message) {
        super(4, message);
    }

    public NonConformingGraph(String message, Throwable cause) {
        super(4, message, cause);
    }
}
