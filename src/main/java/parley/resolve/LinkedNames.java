package parley.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.EntityKind;

/** Which items the linked entities of each written name are, and the countries given with them. */
final class LinkedNames {
    private record Written(EntityKind kind, String name) {
        static Written of(EntityMember member) {
            return new Written(member.evidence().kind(), member.evidence().name());
        }
    }

    private final Map<Written, SortedMap<String, Set<String>>> items = new HashMap<>();

    LinkedNames(Collection<EntityMember> members) {
        for (EntityMember member : members) {
            member.evidence().qid().ifPresent(qid -> {
                Set<String> countries = items.computeIfAbsent(Written.of(member), name -> new TreeMap<>())
                        .computeIfAbsent(qid, item -> new TreeSet<>());
                member.country().ifPresent(countries::add);
            });
        }
    }

    /** The items that bear a name exactly as one of the members does, with their countries. */
    SortedMap<String, Set<String>> items(List<EntityMember> members) {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        for (EntityMember member : members) {
            var named = items.getOrDefault(Written.of(member), new TreeMap<>());
            named.forEach((qid, countries) ->
                    found.computeIfAbsent(qid, item -> new TreeSet<>()).addAll(countries));
        }
        return found;
    }
}
