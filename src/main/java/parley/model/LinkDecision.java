package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * What was decided about an article's entity after the article was read. It outlives the article's graph.
 *
 * @param item QID of what it is
 * @param movedFrom QID that the item had before Wikidata merged it
 * @param rejected QIDs of what it is not, sorted
 * @param nil whether it is no item at all
 * @param candidates what a live service offered, best first
 */
public record LinkDecision(
        EntityInArticle entity,
        DecisionOrigin origin,
        Optional<String> item,
        Optional<String> movedFrom,
        List<String> rejected,
        boolean nil,
        List<Candidate> candidates) {
    public LinkDecision {
        if (nil && item.isPresent()) {
            throw new IllegalArgumentException(entity + " cannot be an item and none");
        }
        rejected = rejected.stream().distinct().sorted().toList();
        candidates = List.copyOf(candidates);
    }

    /** An article's entity, known by what stays when the article is read again. */
    public record EntityInArticle(String article, String name, EntityKind kind) {}

    /** The entity with the link that follows. */
    public EntityEvidence applyTo(EntityEvidence said) {
        Optional<String> qid = nil ? Optional.empty() : item.or(() -> said.qid().filter(q -> !rejected.contains(q)));
        return new EntityEvidence(
                said.iri(),
                said.name(),
                said.kind(),
                qid,
                said.country(),
                Optional.of(new LinkCorrection(said.qid(), rejected, nil)));
    }
}
