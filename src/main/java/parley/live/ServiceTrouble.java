package parley.live;

/** A service did not answer, or answered something that cannot be used; the run goes on without it. */
public final class ServiceTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    /** How the run goes on. */
    public enum Kind {
        /** The answer to this question is of no use; another's may be. */
        BAD_ANSWER,
        /** The service did not answer, however often it was asked. */
        NO_ANSWER,
        /** The service is not asked any more in this run. */
        GIVEN_UP,
        /** The run may send no more requests. */
        BUDGET_USED
    }

    private final Kind kind;

    ServiceTrouble(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ServiceTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether asking anything more is vain. */
    public boolean endsTheRun() {
        return kind == Kind.GIVEN_UP || kind == Kind.BUDGET_USED;
    }
}
