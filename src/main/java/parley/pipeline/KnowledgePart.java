package parley.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import parley.map.KnowledgeMapper;
import parley.model.ArticleEvidence;
import parley.model.Entity;
import parley.model.EntityEvidence;
import parley.model.Forward;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.resolve.EvidenceResolver;

/**
 * The part of the knowledge that a change reaches, in one of its two states.
 *
 * @param linked the items that some of the entities are, with those that hold them, by key
 * @param graph the part's triples; of an entity with an item those that some articles alone give
 */
record KnowledgePart(List<Meeting> meetings, SortedMap<String, Entity> linked, Graph graph) {

    static KnowledgePart of(
            List<ArticleEvidence> state, ChangeScope scope, EvidenceResolver resolver, KnowledgeMapper mapper) {
        Knowledge all = resolver.resolve(state);
        List<Meeting> meetings = all.meetings().stream()
                .filter(meeting -> meeting.reports().stream().anyMatch(scope.reports()::contains))
                .toList();
        Map<String, Entity> byKey = all.entities().stream().collect(Collectors.toMap(Entity::key, Function.identity()));
        Set<String> reached = reached(state, scope);
        SortedMap<String, Entity> entities = new TreeMap<>();
        for (Entity entity : all.entities()) {
            List<String> mentions =
                    entity.mentionedAs().stream().filter(reached::contains).toList();
            if (!mentions.isEmpty() || scope.unknownItems().contains(entity.key())) {
                entities.put(entity.key(), withMentions(entity, mentions));
                addHolders(entity, byKey, entities);
            }
        }
        Knowledge part = new Knowledge(List.copyOf(entities.values()), List.of(), forwards(all, state, scope));
        Graph graph = mapper.map(part);
        // The mapper must see who takes part; what it says of them beyond the meetings is not of this part.
        Graph meetingsAndEntities = mapper.map(new Knowledge(all.entities(), meetings));
        GraphUtil.deleteFrom(meetingsAndEntities, mapper.map(new Knowledge(all.entities(), List.of())));
        GraphUtil.addInto(graph, meetingsAndEntities);
        entities.values().removeIf(entity -> entity.qid().isEmpty());
        return new KnowledgePart(meetings, entities, graph);
    }

    /** Those from the touched names, and from what a touched entity alone went by. */
    private static List<Forward> forwards(Knowledge all, List<ArticleEvidence> state, ChangeScope scope) {
        Set<String> from = new HashSet<>(scope.names());
        state.stream()
                .filter(article -> scope.base().isTouched(article.iri()))
                .flatMap(article -> article.entities().stream())
                .filter(EntityEvidence::isLinkedByDecision)
                .forEach(entity -> from.addAll(EvidenceResolver.unlinkedKeys(entity)));
        return all.forwards().stream()
                .filter(forward -> from.contains(forward.from()))
                .toList();
    }

    /** The articles' entities that are touched themselves, or bear a name that is. */
    private static Set<String> reached(Collection<ArticleEvidence> state, ChangeScope scope) {
        Set<String> reached = new HashSet<>();
        for (ArticleEvidence article : state) {
            boolean touched = scope.base().isTouched(article.iri());
            article.entities().stream()
                    .filter(entity -> touched || bearsTouchedName(entity, scope))
                    .forEach(entity -> reached.add(entity.iri()));
        }
        return reached;
    }

    private static boolean bearsTouchedName(EntityEvidence entity, ChangeScope scope) {
        return entity.qid().isEmpty()
                && EvidenceResolver.sharedName(entity)
                        .filter(scope.names()::contains)
                        .isPresent();
    }

    private static Entity withMentions(Entity entity, List<String> mentions) {
        return new Entity(entity.key(), entity.name(), entity.kind(), entity.qid(), mentions, entity.within());
    }

    private static void addHolders(Entity entity, Map<String, Entity> byKey, SortedMap<String, Entity> entities) {
        if (entity.qid().isEmpty()) {
            return;
        }
        for (String key : entity.within()) {
            Entity holder = byKey.get(key);
            if (holder != null && !entities.containsKey(key)) {
                entities.put(key, withMentions(holder, List.of()));
                addHolders(holder, byKey, entities);
            }
        }
    }
}
