package parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.live.LiveAnswer;
import parley.live.LiveLinker;
import parley.live.LiveQuestion;
import parley.live.ServiceTrouble;
import parley.model.Candidate;
import parley.model.DecisionOrigin;
import parley.model.EntityKind;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.resolve.EvidenceResolver;
import parley.review.ReviewedEntity;
import parley.review.ReviewedEntity.State;

/** Asks live services about entities until all are done, the budget is used or nobody answers. */
final class LiveRefinement {
    /** A link below this probability is doubtful. */
    private static final double SURE = 0.8;

    private static final int MOST_KNOWN = 5;

    private final LiveLinker linker;
    private final Set<String> troubles = new LinkedHashSet<>();
    private int asked;
    private int linked;
    private int offered;
    private int left;

    LiveRefinement(LiveLinker linker) {
        this.linker = linker;
    }

    LiveReport report() {
        return new LiveReport(asked, linked, offered, left, new ArrayList<>(troubles));
    }

    Map<EntityInArticle, LinkDecision> decide(List<ReviewedEntity> entities) {
        Map<EntityInArticle, LinkDecision> decisions = new HashMap<>();
        List<ReviewedEntity> open =
                entities.stream().filter(LiveRefinement::isOpen).toList();
        for (ReviewedEntity entity : open) {
            try {
                decide(entity, linker.link(question(entity)), decisions);
                asked++;
            } catch (ServiceTrouble e) {
                troubles.add(e.getMessage());
                if (e.endsTheRun()) {
                    left = open.size() - asked;
                    break;
                }
                asked++;
            }
        }
        return decisions;
    }

    /** What a person decided is not asked again, nor what names nobody in particular. */
    private static boolean isOpen(ReviewedEntity entity) {
        boolean doubtful = entity.qid().isEmpty() || entity.certainty() < SURE;
        return doubtful
                && entity.state() != State.BY_HAND
                && entity.kind() != EntityKind.GROUP
                && EvidenceResolver.sharedName(entity.name(), entity.kind()).isPresent();
    }

    private static LiveQuestion question(ReviewedEntity entity) {
        Set<String> known = new LinkedHashSet<>();
        entity.qid().ifPresent(known::add);
        entity.candidates().stream().map(Candidate::qid).limit(MOST_KNOWN).forEach(known::add);
        return new LiveQuestion(entity.name(), entity.kind(), entity.context(), List.copyOf(known));
    }

    private void decide(ReviewedEntity entity, LiveAnswer answer, Map<EntityInArticle, LinkDecision> decisions) {
        if (answer.candidates().isEmpty()) {
            return;
        }
        Optional<String> item = answer.chosen().map(Candidate::qid);
        linked += item.isPresent() ? 1 : 0;
        offered += item.isPresent() ? 0 : 1;
        for (EntityInArticle member : entity.members()) {
            decisions.put(
                    member,
                    new LinkDecision(
                            member,
                            DecisionOrigin.BY_LIVE_SERVICE,
                            item,
                            item.map(answer.moved()::get),
                            List.of(),
                            false,
                            answer.candidates().stream().limit(MOST_KNOWN).toList()));
        }
    }
}
