package parley.model;

/** An agent's part in a meeting. */
public enum Role {
    PRINCIPAL,
    DELEGATION_MEMBER,
    HOST,
    MEDIATOR
}
