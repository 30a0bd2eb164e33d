package parley.failure;

/** An input cannot be read: exit code 3. */
public final class UnreadableInput extends ParleyException {
    private static final long serialVersionUID = 1L;

    public UnreadableInput(String message) {
        super(3, message);
    }

    public UnreadableInput(String message, Throwable cause) {
        super(3, message, cause);
    }
}
