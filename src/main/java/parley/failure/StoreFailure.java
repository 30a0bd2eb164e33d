package parley.failure;

/** A store or server cannot be opened, read or written: exit code 5. */
public final class StoreFailure extends ParleyException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String message) {
        super(5, message);
    }

    public StoreFailure(String message, Throwable cause) {
        super(5, message, cause);
    }
}
