package parley.eval;

/** Which part of a gold file counts. */
public enum Split {
    DEV,
    HELDOUT,
    ALL
}
