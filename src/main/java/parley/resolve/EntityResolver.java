package parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.EntityKind;
import parley.model.Forward;
import parley.model.ItemFacts;
import parley.model.ReportEvidence.PlaceEvidence;

/**
 * Finds out which articles' entities are one in the world. A link decides; without one, a telling name and the country
 * given with it; a bare surname is nobody else's.
 */
final class EntityResolver {
    private static final Comparator<Forward> BY_KEYS =
            Comparator.comparing(Forward::from).thenComparing(Forward::to);

    private final Places places;

    EntityResolver(Places places) {
        this.places = places;
    }

    EntityIndex resolve(Collection<ArticleEvidence> articles) {
        List<EntityMember> members = new ArrayList<>();
        articles.forEach(article ->
                article.entities().forEach(entity -> members.add(new EntityMember(entity, article.published()))));
        List<Forward> forwards = new ArrayList<>();
        SortedMap<String, List<EntityMember>> byKey = membersByKey(members, forwards);
        Map<String, String> keys = new HashMap<>();
        byKey.forEach((key, list) -> list.forEach(member -> keys.put(member.iri(), key)));
        Map<String, SortedSet<String>> holders = holders(articles, keys);
        SortedMap<String, Entity> entities = new TreeMap<>();
        byKey.forEach((key, list) -> entities.put(key, entity(key, list, holders.getOrDefault(key, new TreeSet<>()))));
        addHolders(entities);
        return new EntityIndex(
                keys, entities, forwards.stream().distinct().sorted(BY_KEYS).toList());
    }

    private static SortedMap<String, List<EntityMember>> membersByKey(
            List<EntityMember> members, List<Forward> forwards) {
        SortedMap<String, List<EntityMember>> byKey = new TreeMap<>();
        SortedMap<String, List<EntityMember>> byName = new TreeMap<>();
        for (EntityMember member : members) {
            if (member.evidence().qid().isPresent()) {
                add(byKey, member.evidence().qid().get(), member);
            } else if (member.isTelling()) {
                add(byName, member.plainKey(), member);
            } else {
                add(byKey, member.ownKey(), member);
            }
        }
        LinkedNames linked = new LinkedNames(members);
        byName.forEach(
                (name, group) -> new NameGroup(name, group).resolve(linked).forEach((key, part) -> {
                    part.forEach(member -> add(byKey, key, member));
                    if (!key.equals(name)) {
                        forwards.add(new Forward(name, key));
                    }
                }));
        members.forEach(member -> forwards.addAll(decided(member, byKey)));
        return byKey;
    }

    /** From the names under which an entity went until a decision linked it. */
    private static List<Forward> decided(EntityMember member, SortedMap<String, List<EntityMember>> byKey) {
        if (!member.evidence().isLinkedByDecision()) {
            return List.of();
        }
        String to = member.evidence().qid().orElseThrow();
        return member.unlinkedKeys().stream()
                .filter(from -> !byKey.containsKey(from))
                .map(from -> new Forward(from, to))
                .toList();
    }

    private static void add(SortedMap<String, List<EntityMember>> map, String key, EntityMember member) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
    }

    /** By the texts, for places that the directory does not know. */
    private Map<String, SortedSet<String>> holders(Collection<ArticleEvidence> articles, Map<String, String> keys) {
        Map<String, SortedSet<String>> holders = new HashMap<>();
        articles.stream()
                .flatMap(article -> article.reports().stream())
                .flatMap(report -> report.places().stream())
                .filter(place -> place.within().isPresent())
                .forEach(place -> addHolder(holders, place, keys));
        return holders;
    }

    private static void addHolder(
            Map<String, SortedSet<String>> holders, PlaceEvidence place, Map<String, String> keys) {
        String inner = keys.get(place.entity());
        String outer = place.within().map(keys::get).orElse(null);
        if (inner != null && outer != null && !inner.equals(outer)) {
            holders.computeIfAbsent(inner, key -> new TreeSet<>()).add(outer);
        }
    }

    private Entity entity(String key, List<EntityMember> members, SortedSet<String> holders) {
        var qid = members.stream().flatMap(m -> m.evidence().qid().stream()).findFirst();
        var facts = qid.flatMap(places::facts);
        String name = facts.map(f -> f.label()).orElseGet(() -> longestName(members));
        EntityKind kind = facts.map(f -> f.kind()).orElseGet(() -> firstKind(members));
        List<String> iris = members.stream().map(EntityMember::iri).sorted().toList();
        List<String> within =
                qid.isPresent() ? places.holder(qid.get()).stream().toList() : List.copyOf(holders);
        return new Entity(key, name, kind, qid, iris, within);
    }

    private static String longestName(List<EntityMember> members) {
        return members.stream()
                .map(member -> member.evidence().name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static EntityKind firstKind(List<EntityMember> members) {
        return members.stream()
                .map(member -> member.evidence().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The places that hold a known one are known too, though no article names them. */
    private void addHolders(SortedMap<String, Entity> entities) {
        for (Entity entity : List.copyOf(entities.values())) {
            if (entity.qid().isPresent()) {
                places.chain(entity.key()).forEach(qid -> entities.computeIfAbsent(qid, this::unmentioned));
            }
        }
    }

    private Entity unmentioned(String qid) {
        ItemFacts facts = places.facts(qid).orElseThrow();
        List<String> within = places.holder(qid).stream().toList();
        return new Entity(qid, facts.label(), facts.kind(), Optional.of(qid), List.of(), within);
    }
}
