package parley.model;

import java.time.LocalDate;

/** The day on which an article was published, and who said so: the anchor of "today". */
public record PublicationDate(LocalDate day, Origin origin) {
    public enum Origin {
        /** Given by the user for this run. */
        OPTION,
        /** Said by the source's own metadata. */
        METADATA,
        /** Read from the dateline in the text. */
        DATELINE
    }
}
