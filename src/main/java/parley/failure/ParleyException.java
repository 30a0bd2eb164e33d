package parley.failure;

import java.util.Objects;

/** A fault that the user can mend. The message names the thing and the remedy, in one line. */
public abstract sealed class ParleyException extends RuntimeException
        permits BadConfiguration, UnreadableInput, NonConformingGraph, StoreFailure {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    ParleyException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ParleyException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The code with which the command ends. */
    public final int exitCode() {
        return exitCode;
    }
}
