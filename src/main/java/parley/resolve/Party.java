package parley.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityKind;

/**
 * A participant of a report, as resolved. A country may be named for a person who acts for it, and "the Lind government" for Lind.
 *
 * @param key of its entity
 * @param country normalised name of the country that it is or stands for
 * @param side what somebody who is named beside it may stand for it by; empty for whom only he himself can stand
 * @param standsFor the sides that it stands for; a country stands for none
 */
record Party(String key, EntityKind kind, Optional<String> country, Optional<String> side, Set<String> standsFor) {
    /** @param leader normalised surname of a person, or of the person whom a body is named after */
    static Party of(String key, EntityKind kind, Optional<String> country, Optional<String> leader) {
        Optional<String> led = leader.map(surname -> "led by " + surname);
        Optional<String> side =
                switch (kind) {
                    case COUNTRY -> country;
                    case ORGANIZATION, GROUP -> led;
                    default -> Optional.empty();
                };
        Set<String> standsFor = new TreeSet<>();
        if (kind != EntityKind.COUNTRY) {
            country.ifPresent(standsFor::add);
        }
        if (kind == EntityKind.PERSON) {
            led.ifPresent(standsFor::add);
        }
        return new Party(key, kind, country, side, Set.copyOf(standsFor));
    }

    /** The sides that any of these stands for. */
    static Set<String> represented(Stream<Party> parties) {
        return parties.flatMap(party -> party.standsFor().stream()).collect(Collectors.toSet());
    }
}
