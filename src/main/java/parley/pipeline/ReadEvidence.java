package parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;

/**
 * As much of a store's evidence as was read so far: whole articles, and of other articles some entities. It has two
 * states, before a change and after it, which differ in the articles that the change touches.
 */
final class ReadEvidence {
    private final Map<String, ArticleEvidence> before;
    private final Map<String, ArticleEvidence> after;
    private final Set<String> touched;
    private final SortedMap<String, ArticleEvidence> whole = new TreeMap<>();
    private final SortedMap<String, ArticleEvidence> parts = new TreeMap<>();

    ReadEvidence(Map<String, ArticleEvidence> before, Map<String, ArticleEvidence> after, Set<String> touched) {
        this.before = before;
        this.after = after;
        this.touched = touched;
    }

    boolean isTouched(String article) {
        return touched.contains(article);
    }

    boolean isWhole(String article) {
        return touched.contains(article) || whole.containsKey(article);
    }

    void addWhole(Map<String, ArticleEvidence> articles) {
        whole.putAll(articles);
    }

    /** Takes in some entities of articles; those of touched articles are known already. */
    void addParts(Collection<ArticleEvidence> articles) {
        articles.stream()
                .filter(article -> !touched.contains(article.iri()))
                .forEach(article -> parts.merge(article.iri(), article, ReadEvidence::both));
    }

    private static ArticleEvidence both(ArticleEvidence one, ArticleEvidence other) {
        Set<EntityEvidence> entities = new LinkedHashSet<>(one.entities());
        entities.addAll(other.entities());
        return one.withEntities(List.copyOf(entities));
    }

    Collection<ArticleEvidence> touchedBefore() {
        return before.values();
    }

    Collection<ArticleEvidence> touchedAfter() {
        return after.values();
    }

    /** The untouched articles that were read as a whole. */
    Collection<ArticleEvidence> whole() {
        return whole.values();
    }

    List<ArticleEvidence> stateBefore() {
        return state(before);
    }

    List<ArticleEvidence> stateAfter() {
        return state(after);
    }

    /** Every untouched article, as far as it is known. */
    List<ArticleEvidence> untouched() {
        return state(Map.of());
    }

    private List<ArticleEvidence> state(Map<String, ArticleEvidence> changed) {
        List<ArticleEvidence> state = new ArrayList<>(changed.values());
        state.addAll(whole.values());
        parts.values().stream().filter(part -> !whole.containsKey(part.iri())).forEach(state::add);
        return state;
    }
}
