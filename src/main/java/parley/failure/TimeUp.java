package parley.failure;

/** The work on an article is to end, because it has taken too long or nobody wants its outcome any more. */
public final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TimeUp() {
        super("interrupted");
    }

    /** Ends the work, if this thread has been interrupted. Loops over a whole article call it. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new TimeUp();
        }
    }
}
