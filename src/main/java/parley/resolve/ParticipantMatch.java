package parley.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far two reports agree on who takes part.
 *
 * @param shared number of participants in both
 * @param proxies number of countries and bodies in one that somebody stands for in the other
 * @param smaller number of participants of the report that names fewer
 * @param larger number of participants of the other
 */
record ParticipantMatch(int shared, int proxies, int smaller, int larger) {
    static ParticipantMatch of(ResolvedReport one, ResolvedReport other) {
        Map<String, Party> here = one.parties();
        Map<String, Party> there = other.parties();
        Map<String, Party> fewer = here.size() <= there.size() ? here : there;
        Map<String, Party> more = fewer == here ? there : here;
        Set<String> shared = new HashSet<>(fewer.keySet());
        shared.retainAll(more.keySet());
        int proxies = proxies(fewer.values(), more.values(), shared) + proxies(more.values(), fewer.values(), shared);
        int size = Math.max(shared.size() + proxies, sides(here));
        int otherSize = Math.max(shared.size() + proxies, sides(there));
        return new ParticipantMatch(shared.size(), proxies, Math.min(size, otherSize), Math.max(size, otherSize));
    }

    /** How many there are, without those who stand for a country or body that is named too. */
    private static int sides(Map<String, Party> parties) {
        Set<String> sides = new HashSet<>();
        parties.values().forEach(party -> party.side().ifPresent(sides::add));
        return (int) parties.values().stream()
                .filter(party -> Collections.disjoint(party.standsFor(), sides))
                .count();
    }

    private static int proxies(Collection<Party> sides, Collection<Party> persons, Set<String> shared) {
        Set<String> represented = Party.represented(persons.stream().filter(party -> !shared.contains(party.key())));
        return (int) sides.stream()
                .filter(party -> !shared.contains(party.key()))
                .filter(party -> party.side().filter(represented::contains).isPresent())
                .count();
    }

    Feature feature() {
        int matched = shared + proxies;
        if (matched == 0) {
            return Feature.PARTICIPANTS_NONE;
        }
        if (matched >= smaller && smaller >= 2) {
            boolean same = matched >= larger;
            if (!same) {
                return shared == 0 ? Feature.PARTICIPANTS_PROXY_SUBSET : Feature.PARTICIPANTS_SUBSET;
            }
            return proxies > 0 ? Feature.PARTICIPANTS_PROXY : Feature.PARTICIPANTS_SAME;
        }
        if (smaller == 1) {
            return Feature.PARTICIPANTS_SINGLE;
        }
        return matched >= 2 ? Feature.PARTICIPANTS_OVERLAP : Feature.PARTICIPANTS_ONE;
    }
}
