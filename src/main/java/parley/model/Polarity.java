package parley.model;

/** Whether the article affirms or negates the meeting. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
