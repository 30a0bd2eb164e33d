package parley.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.model.EntityKind;

/**
 * How many entities of each kind are linked, and which names that are not occur most.
 *
 * @param unlinked the most frequent first
 */
public record LinkSummary(Map<EntityKind, Counts> kinds, List<ReviewedEntity> unlinked) {
    private static final int MOST_NAMES = 20;

    public LinkSummary {
        kinds = Map.copyOf(kinds);
        unlinked = List.copyOf(unlinked);
    }

    /**
     * @param abstained those with candidates of which none is sure enough
     * @param nil those of which nothing is known, or which were decided to be no item
     * @param byHand of all of these, those about which a person decided
     */
    public record Counts(int linked, int abstained, int nil, int byHand) {
        private static final Counts NONE = new Counts(0, 0, 0, 0);

        private Counts plus(ReviewedEntity entity) {
            boolean isLinked = entity.qid().isPresent();
            boolean isNil = !isLinked && entity.candidates().isEmpty();
            return new Counts(
                    linked + (isLinked ? 1 : 0),
                    abstained + (!isLinked && !isNil ? 1 : 0),
                    nil + (isNil ? 1 : 0),
                    byHand + (entity.state() == ReviewedEntity.State.BY_HAND ? 1 : 0));
        }
    }

    public static LinkSummary of(List<ReviewedEntity> entities) {
        var kinds = new EnumMap<EntityKind, Counts>(EntityKind.class);
        entities.forEach(entity -> kinds.put(
                entity.kind(), kinds.getOrDefault(entity.kind(), Counts.NONE).plus(entity)));
        return new LinkSummary(
                kinds,
                entities.stream()
                        .filter(entity -> entity.qid().isEmpty() && entity.kind() != EntityKind.GROUP)
                        .sorted(Comparator.comparingInt(ReviewedEntity::mentions)
                                .reversed()
                                .thenComparing(ReviewedEntity::iri))
                        .limit(MOST_NAMES)
                        .toList());
    }

    /** As a table and a list. */
    public String text() {
        var text = new StringBuilder(
                "%-14s %8s %10s %8s %8s%n".formatted("type", "linked", "abstained", "NIL", "by hand"));
        for (EntityKind kind : EntityKind.values()) {
            Counts counts = kinds.get(kind);
            if (counts != null) {
                text.append("%-14s %8d %10d %8d %8d%n"
                        .formatted(word(kind), counts.linked, counts.abstained, counts.nil, counts.byHand));
            }
        }
        if (!unlinked.isEmpty()) {
            text.append("%nMost frequent names without a link:%n".formatted());
            unlinked.forEach(entity ->
                    text.append("%6d  %s (%s)%n".formatted(entity.mentions(), entity.name(), word(entity.kind()))));
        }
        return text.toString();
    }

    /** The same for programs. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode types = json.putObject("types");
        for (EntityKind kind : EntityKind.values()) {
            Counts counts = kinds.get(kind);
            if (counts != null) {
                types.putObject(word(kind))
                        .put("linked", counts.linked)
                        .put("abstained", counts.abstained)
                        .put("nil", counts.nil)
                        .put("byHand", counts.byHand);
            }
        }
        var names = json.putArray("unlinked");
        unlinked.forEach(entity -> names.addObject()
                .put("entity", entity.iri())
                .put("name", entity.name())
                .put("type", word(entity.kind()))
                .put("mentions", entity.mentions())
                .put("candidates", entity.candidates().size()));
        return json.toPrettyString();
    }

    private static String word(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
