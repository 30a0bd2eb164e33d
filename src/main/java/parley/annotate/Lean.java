package parley.annotate;

/** On which side of the day of writing an open date such as "Wednesday" or "March 5" lies. */
enum Lean {
    PAST,
    FUTURE,
    /** Nothing says: the nearest one. */
    NEAR
}
