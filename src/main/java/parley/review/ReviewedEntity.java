package parley.review;

import java.util.List;
import java.util.Optional;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.model.LinkDecision.EntityInArticle;

/**
 * An entity of the world with all that bears on its link.
 *
 * @param mentions how often articles name it
 * @param qid of its accepted link
 * @param candidates all that was weighed in any of its articles, best first
 * @param members the articles' entities that it is
 * @param context the countries and posts that the articles give with it
 * @param state who decided, if anyone
 */
public record ReviewedEntity(
        String iri,
        String name,
        EntityKind kind,
        int mentions,
        Optional<String> qid,
        List<Candidate> candidates,
        List<EntityInArticle> members,
        List<String> context,
        State state) {
    public ReviewedEntity {
        candidates = List.copyOf(candidates);
        members = List.copyOf(members);
        context = List.copyOf(context);
    }

    /** Who has decided about any of its members. */
    public enum State {
        OPEN,
        BY_LIVE_SERVICE,
        BY_HAND
    }

    /** The probability of the accepted link; 1 where none was given. */
    public double certainty() {
        return candidates.stream()
                .filter(candidate -> qid.filter(candidate.qid()::equals).isPresent())
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElse(1);
    }
}
