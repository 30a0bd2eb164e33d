package parley.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityKind;

/** Tells whether two mentions name the same sides by other words: countries, and the people who stand for them. */
final class SameSides {
    private SameSides() {}

    /** "Chad and Peru held talks. Foreign ministers A (Chad) and B (Peru) met for an hour": the same two sides. */
    static boolean standFor(List<EntityDraft> people, Set<EntityDraft> countries) {
        Set<String> sides =
                people.stream().flatMap(p -> p.context().country().stream()).collect(Collectors.toSet());
        return people.size() >= 2
                && people.stream()
                        .allMatch(p -> p.isPerson() && p.context().country().isPresent())
                && countries.stream().allMatch(c -> c.kind() == EntityKind.COUNTRY)
                && sides.equals(countries.stream().map(c -> usual(c.name())).collect(Collectors.toSet()));
    }

    /** "Chilean, Peruvian ministers meet", told in a headline before those are named who did. */
    static boolean namesGroup(List<EntityDraft> told, Set<EntityDraft> known, Countries countries) {
        if (known.size() != 1 || known.iterator().next().kind() != EntityKind.GROUP) {
            return false;
        }
        Set<String> sides = Stream.of(known.iterator().next().name().split("[, ]+"))
                .flatMap(word -> countries.ofAdjective(word).stream())
                .collect(Collectors.toSet());
        Set<String> named = told.stream()
                .flatMap(side -> side.kind() == EntityKind.COUNTRY
                        ? Stream.of(usual(side.name()))
                        : side.context().country().stream())
                .collect(Collectors.toSet());
        return sides.size() >= 2 && told.size() == sides.size() && sides.equals(named);
    }

    private static String usual(String country) {
        return country.replaceFirst("^[Tt]he ", "");
    }
}
