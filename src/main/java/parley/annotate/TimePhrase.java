package parley.annotate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import parley.model.Mention;
import parley.model.TimeType;

/**
 * A dated phrase before it is counted from any day.
 *
 * @param form what SUTime makes of it without a date: a TIMEX3 value, or an open one such as {@code XXXX-WXX-3} or
 *     {@code OFFSET P-1D}
 * @param counted what SUTime makes of it from a day, for the forms that nothing else knows
 */
record TimePhrase(Mention mention, TimeType type, String form, Function<LocalDate, Optional<String>> counted) {
    String words() {
        return mention.quote().toLowerCase(Locale.ROOT);
    }

    TimePhrase with(Mention other, TimeType otherType, String otherForm) {
        return new TimePhrase(other, otherType, otherForm, day -> Optional.of(otherForm));
    }
}
