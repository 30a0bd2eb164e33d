package parley.extract.when;

/** When the clause of a trigger puts the meeting, seen from the day of writing. */
public enum Tense {
    PAST,
    PRESENT,
    /** Also what is told as agreed, due or wanted: "is set to meet", "plans to meet". */
    FUTURE,
    /** No finite verb says: a headline without one, a noun in passing. */
    NONE
}
