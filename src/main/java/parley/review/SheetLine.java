package parley.review;

import java.util.Optional;

/**
 * A line of a sheet in which something was decided.
 *
 * @param number of the line in the file, from 1
 * @param entity its IRI
 * @param qid the candidate; none means any item
 */
public record SheetLine(long number, String entity, Optional<String> qid, Choice choice) {
    public enum Choice {
        ACCEPT,
        REJECT
    }
}
