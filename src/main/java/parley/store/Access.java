package parley.store;

/** What a store is opened for. */
public enum Access {
    /** The store must exist. */
    READ,
    /** A folder that does not exist is made; a server must accept updates. */
    WRITE
}
