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
    static Map<String, SortedSet<String>> holders(Collection<ArticleEvidence> articles, Map<String, String> keys) {
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
        EntitySummary summary = members.stream()
                .map(member -> EntitySummary.of(key, member))
                .reduce(EntitySummary::and)
                .orElseThrow()
                .with(holders);
        return entity(summary, members.stream().map(EntityMember::iri).sorted().toList());
    }

    Entity entity(EntitySummary summary, List<String> mentions) {
        var facts = summary.qid().flatMap(places::facts);
        String name = facts.map(ItemFacts::label).orElse(summary.name());
        EntityKind kind = facts.map(ItemFacts::kind).orElse(summary.kind());
        List<String> within = summary.qid()
                .map(qid -> places.holder(qid).stream().toList())
                .orElseGet(() -> List.copyOf(summary.holders()));
        return new Entity(summary.key(), name, kind, summary.qid(), mentions, within);
    }

    private void addHolders(SortedMap<String, Entity> entities) {
        for (Entity entity : List.copyOf(entities.values())) {
            unmentionedHolders(entity).forEach(holder -> entities.putIfAbsent(holder.key(), holder));
        }
    }

    /** The places that hold a known one are known too, though no article names them. */
    List<Entity> unmentionedHolders(Entity entity) {
        return entity.qid().stream()
                .flatMap(qid -> places.chain(qid).stream())
                .map(this::unmentioned)
                .toList();
    }

    private Entity unmentioned(String qid) {
        ItemFacts facts = places.facts(qid).orElseThrow();
        List<String> within = places.holder(qid).stream().toList();
        return new Entity(qid, facts.label(), facts.kind(), Optional.of(qid), List.of(), within);
    }
}
