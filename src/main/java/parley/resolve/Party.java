package parley.resolve;

import java.util.Optional;
import parley.model.EntityKind;

/**
 * A participant of a report, as resolved.
 *
 * @param key of its entity
 * @param country normalised name of the country that it is or stands for
 */
record Party(String key, EntityKind kind, Optional<String> country) {
    boolean isCountry() {
        return kind == EntityKind.COUNTRY;
    }
}
