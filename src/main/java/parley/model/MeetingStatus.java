package parley.model;

/** Where a meeting stands. A code list of the ontology; the names are its local names. */
public enum MeetingStatus {
    HELD,
    UNDERWAY,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED,
    REFUSED,
    DENIED,
    HYPOTHETICAL;

    /** Whether people have sat together: the only states from which "met" follows. */
    public boolean hasTakenPlace() {
        return this == HELD || this == UNDERWAY;
    }
}
