package parley.extract.when;

import java.util.List;
import java.util.Optional;
import parley.model.EdtfDate;
import parley.model.Mention;

/**
 * The days that an article tells of.
 *
 * @param date empty where the words name no day that can be known
 * @param anchored whether the date leans on the publication date
 * @param words that say so
 */
record Stretch(Optional<EdtfDate> date, boolean anchored, List<Mention> words) {
    Stretch {
        words = List.copyOf(words);
    }

    Stretch withDate(EdtfDate other) {
        return new Stretch(Optional.of(other), anchored, words);
    }
}
