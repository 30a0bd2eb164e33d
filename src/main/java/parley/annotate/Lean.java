package parley.annotate;

/** On which side of the day of writing an open date such as "Wednesday" or "March 5" lies. */
enum Lean {
    PAST,
    FUTURE,
    /** Told in the present tense, as news of today or yesterday are, and what is to come. */
    PRESENT,
    /** Nothing says: the nearest one. */
    NEAR
}
