package parley.failure;

/**
 * What was wrong with an article that was taken all the same.
 *
 * @param article its name in messages
 * @param detail what is wrong and what was done, in one line
 */
public record Remark(String article, Kind kind, String detail) {
    public enum Kind {
        /** A date that is no day: the article goes without it. */
        DATE_LEFT_OUT,
        /** Characters that were lost before the article came here. */
        LOST_CHARACTERS,
        /** A page that a feed points to could not be had: the feed's own words are taken. */
        NOT_FOLLOWED
    }
}
