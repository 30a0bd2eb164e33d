package parley.model;

/** How the agents come together. */
public enum Mode {
    IN_PERSON,
    PHONE,
    VIDEO,
    UNKNOWN
}
