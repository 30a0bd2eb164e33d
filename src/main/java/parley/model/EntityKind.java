package parley.model;

/** What an agent or a place is. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    /** People without names of their own: "Taliban representatives". */
    GROUP
}
