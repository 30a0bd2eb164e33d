package parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.live.LiveLinker;
import parley.map.IriMinter;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.resolve.EvidenceResolver;
import parley.review.ReviewedEntity;
import parley.review.SheetContent;
import parley.review.SheetProblem;
import parley.store.KnowledgeStore;

/** The links of a store's entities, and what people and live services decide about them. */
public final class LinkReview {
    private final KnowledgeStore store;
    private final KnowledgeUpdater updater;
    private final StoredEvidence evidence;
    private final StoredDecisions decisions;
    private final IriMinter minter;

    LinkReview(KnowledgeStore store, KnowledgeUpdater updater, IriMinter minter) {
        this.store = store;
        this.updater = updater;
        this.minter = minter;
        this.evidence = new StoredEvidence(store, minter);
        this.decisions = new StoredDecisions(store, minter);
    }

    /** All entities that articles mention, the most often mentioned first. */
    public List<ReviewedEntity> entities() {
        return new StoredLinks(store, decisions.all()).read();
    }

    /** Takes a person's decisions over, in one transaction; those that are there already change nothing. */
    public ReviewReport decide(SheetContent sheet) {
        var present = decisions.all();
        var hand = new HandDecisions(new StoredLinks(store, present).read(), earlier(present));
        int used = (int) sheet.lines().stream().filter(hand::add).count();
        Map<EntityInArticle, LinkDecision> changes = hand.changes(present);
        write(present, changes);
        List<SheetProblem> problems = new ArrayList<>(sheet.problems());
        problems.addAll(hand.problems());
        problems.sort(Comparator.comparingLong(SheetProblem::line));
        return new ReviewReport(used, changes.size(), problems);
    }

    /** Asks services about the entities that have no link or a doubtful one, the most often mentioned first. */
    public LiveReport refine(LiveLinker linker) {
        var present = decisions.all();
        var refinement = new LiveRefinement(linker);
        Map<EntityInArticle, LinkDecision> made = refinement.decide(new StoredLinks(store, present).read());
        made.entrySet().removeIf(entry -> entry.getValue().equals(present.get(entry.getKey())));
        write(present, made);
        return refinement.report();
    }

    private void write(Map<EntityInArticle, LinkDecision> present, Map<EntityInArticle, LinkDecision> changes) {
        if (!changes.isEmpty()) {
            Map<EntityInArticle, LinkDecision> all = new HashMap<>(present);
            all.putAll(changes);
            updater.decide(
                    all, changes.keySet().stream().map(EntityInArticle::article).collect(Collectors.toSet()));
        }
    }

    /** By which IRIs the entities went that were decided: a sheet that was written before still names them so. */
    private Map<String, Set<EntityInArticle>> earlier(Map<EntityInArticle, LinkDecision> present) {
        Set<String> articles =
                present.keySet().stream().map(EntityInArticle::article).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<EntityInArticle>> earlier = new HashMap<>();
        for (ArticleEvidence article :
                evidence.asWritten(new HashSet<>(articles)).values()) {
            for (EntityEvidence entity : article.entities()) {
                var member = new EntityInArticle(article.iri(), entity.name(), entity.kind());
                if (present.containsKey(member)) {
                    keys(entity).map(key -> minter.entity(key).getURI()).forEach(iri -> earlier.computeIfAbsent(
                                    iri, i -> new LinkedHashSet<>())
                            .add(member));
                }
            }
        }
        return earlier;
    }

    private static Stream<String> keys(EntityEvidence entity) {
        return entity.qid().map(Stream::of).orElseGet(() -> EvidenceResolver.unlinkedKeys(entity).stream());
    }
}
