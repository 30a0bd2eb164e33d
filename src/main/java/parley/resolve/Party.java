package parley.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.EntityKind;

/**
 * A participant of a report, as resolved. A country may be named for a person who acts for it, and "the Lind government" for Lind.
 *
 * @param key of its entity
 * @param country normalised name of the country that it is or stands for
 * @param leader normalised surname of a person, or of the person whom a body is named after
 */
record Party(String key, EntityKind kind, Optional<String> country, Optional<String> leader) {
    /** What somebody who is named beside it may stand for it by; empty for whom only he himself can stand. */
    Optional<String> side() {
        return switch (kind) {
            case COUNTRY -> country;
            case ORGANIZATION, GROUP -> leader.map(Party::led);
            default -> Optional.empty();
        };
    }

    /** The sides that it stands for; a country stands for none. */
    Set<String> standsFor() {
        Set<String> sides = new TreeSet<>();
        if (kind != EntityKind.COUNTRY) {
            country.ifPresent(sides::add);
        }
        if (kind == EntityKind.PERSON) {
            leader.map(Party::led).ifPresent(sides::add);
        }
        return sides;
    }

    private static String led(String surname) {
        return "led by " + surname;
    }
}
