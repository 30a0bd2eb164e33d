package parley.failure;

/**
 * Why one article was left out.
 *
 * @param article its name in messages
 * @param detail what is wrong and what to do, in one line
 */
public record Rejection(String article, Reason reason, String detail) {
    public enum Reason {
        /** A whole input that cannot be opened or read to its end. */
        UNREADABLE,
        EMPTY,
        BINARY,
        WRONG_ENCODING,
        NOT_ENGLISH,
        TOO_LARGE,
        /** The work on it took longer than it may. */
        TOO_SLOW,
        BROKEN_RECORD,
        NON_CONFORMING,
        /** A fault of the program, which this article brought to light. */
        FAULT
    }
}
