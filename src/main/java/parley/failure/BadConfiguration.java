package parley.failure;

/** Wrong arguments or option file: exit code 2. */
public final class BadConfiguration extends ParleyException {
    private static final long serialVersionUID = 1L;

    public BadConfiguration(String message) {
        super(2, message);
    }

    public BadConfiguration(String message, Throwable cause) {
        super(2, message, cause);
    }
}
