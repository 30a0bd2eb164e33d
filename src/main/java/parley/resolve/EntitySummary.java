package parley.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.model.EntityKind;

/**
 * What the articles say of an entity of the world, apart from where they mention it. Summaries of some articles each add
 * up in any order.
 *
 * @param name the longest written one
 * @param qid where any of the articles links it
 * @param holders keys of the places in which texts put it
 */
public record EntitySummary(String key, String name, EntityKind kind, Optional<String> qid, SortedSet<String> holders) {
    private static final Comparator<String> LONGEST_LAST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    public EntitySummary {
        holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
    }

    static EntitySummary of(String key, EntityMember member) {
        var evidence = member.evidence();
        return new EntitySummary(key, evidence.name(), evidence.kind(), evidence.qid(), new TreeSet<>());
    }

    /** What both say; of the same entity. */
    public EntitySummary and(EntitySummary other) {
        if (!key.equals(other.key)) {
            throw new IllegalArgumentException("%s is not %s".formatted(key, other.key));
        }
        return new EntitySummary(
                key,
                LONGEST_LAST.compare(name, other.name) >= 0 ? name : other.name,
                kind.compareTo(other.kind) <= 0 ? kind : other.kind,
                qid.or(other::qid),
                holders.isEmpty() ? other.holders : with(other.holders).holders);
    }

    EntitySummary with(SortedSet<String> others) {
        var all = new TreeSet<>(holders);
        all.addAll(others);
        return new EntitySummary(key, name, kind, qid, all);
    }
}
