package parley.serve.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whoever sent a request. The gate notes it on each request that it lets through, so a servlet can ask what the caller
 * may do; it need not check again what the gate holds for a whole address.
 */
public record Caller(String name, Right right) {
    /** One who may read, on a server that nobody else can write to either. */
    public static final Caller READER = new Caller("", Right.READ);
    /** One who may read, and would be let write after giving a name and password. */
    public static final Caller GUEST = new Caller("", Right.LOG_IN);

    private static final String ATTRIBUTE = Caller.class.getName();

    /** What a caller may do; each right holds those before it. */
    public enum Right {
        READ,
        LOG_IN,
        WRITE,
        OWN
    }

    /** The one who sent this request, as the gate noted. */
    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : READER;
    }

    public void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean mayWrite() {
        return right.compareTo(Right.WRITE) >= 0;
    }

    /** Whether a button that writes makes sense for this caller: pressing it, a guest is asked for a name. */
    public boolean canGetToWrite() {
        return right.compareTo(Right.LOG_IN) >= 0;
    }

    public boolean owns() {
        return right == Right.OWN;
    }
}
