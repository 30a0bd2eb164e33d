package parley.model;

/** From what a report's date follows. */
public enum TimeResolution {
    /** The text gives the date itself. */
    EXPLICIT,
    /** A relative date, counted from the publication date that the article carries. */
    FROM_PUBLICATION_DATE,
    /** A relative date, counted from the publication date that the user gave. */
    FROM_USER_OPTION,
    /** A relative date without anything to count from: the words are kept, no date is made. */
    UNRESOLVED
}
