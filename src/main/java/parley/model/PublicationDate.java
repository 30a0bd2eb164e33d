package parley.model;

import java.time.LocalDate;

/**
 * The day on which an article was published, and who said so: the anchor of "today".
 *
 * @param source where it stood, in words for people, such as "JSON-LD datePublished"
 */
public record PublicationDate(LocalDate day, Origin origin, String source) {
    public enum Origin {
        /** Given by the user for this run. */
        OPTION("--published"),
        /** Said by the source's own metadata. */
        METADATA("metadata"),
        /** Read from the dateline in the text. */
        DATELINE("dateline");

        private final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    public PublicationDate(LocalDate day, Origin origin) {
        this(day, origin, origin.words);
    }
}
