package parley.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The unlinked entities of one kind and name: parted by country, each part joined to the linked entity of that name
 * where there is exactly one and neither a country nor a decision speaks against it.
 */
final class NameGroup {
    private final String plainKey;
    private final List<EntityMember> members;

    /** @param members all unlinked ones of this name, in any order */
    NameGroup(String plainKey, List<EntityMember> members) {
        this.plainKey = plainKey;
        this.members = members.stream().sorted(EntityMember.OLDEST_FIRST).toList();
    }

    /** The members by the key of the entity that they are. */
    SortedMap<String, List<EntityMember>> resolve(LinkedNames linked) {
        SortedMap<String, List<EntityMember>> resolved = new TreeMap<>();
        List<List<EntityMember>> free = new ArrayList<>();
        boolean rivals = false;
        for (List<EntityMember> part : parts()) {
            Map<String, Set<String>> items = linked.items(part);
            Optional<String> item = join(part, items);
            rivals |= !items.isEmpty();
            List<EntityMember> apart = new ArrayList<>(part);
            item.ifPresent(qid -> {
                List<EntityMember> joined =
                        part.stream().filter(member -> !member.excludes(qid)).toList();
                resolved.computeIfAbsent(qid, key -> new ArrayList<>()).addAll(joined);
                apart.removeAll(joined);
            });
            if (!apart.isEmpty()) {
                free.add(apart);
            }
        }
        boolean alone = free.size() == 1 && !rivals;
        for (List<EntityMember> part : free) {
            resolved.put(alone ? plainKey : part.get(0).ownKey(), part);
        }
        return resolved;
    }

    private static Optional<String> join(List<EntityMember> part, Map<String, Set<String>> items) {
        if (items.size() != 1) {
            return Optional.empty();
        }
        var item = items.entrySet().iterator().next();
        Set<String> countries = item.getValue();
        Optional<String> country =
                part.stream().flatMap(m -> m.country().stream()).findFirst();
        boolean agrees = country.isEmpty() || countries.isEmpty() || countries.contains(country.get());
        return agrees ? Optional.of(item.getKey()) : Optional.empty();
    }

    /** By country; those without one go with the only country there is, else by themselves. */
    private List<List<EntityMember>> parts() {
        Set<String> countries = new TreeSet<>();
        members.forEach(member -> member.country().ifPresent(countries::add));
        String usual = countries.size() == 1 ? countries.iterator().next() : "";
        SortedMap<String, List<EntityMember>> parts = new TreeMap<>();
        for (EntityMember member : members) {
            parts.computeIfAbsent(member.country().orElse(usual), country -> new ArrayList<>())
                    .add(member);
        }
        return List.copyOf(parts.values());
    }
}
