package parley.resolve;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import parley.model.Entity;
import parley.model.Forward;

/**
 * The entities of the world, found by the articles' own.
 *
 * @param keys by the IRI of the ArticleEntity
 * @param entities by key
 * @param forwards from names to the entities that bear them, where those go by another key; sorted
 */
record EntityIndex(Map<String, String> keys, SortedMap<String, Entity> entities, List<Forward> forwards) {
    /** @throws NullPointerException if no article given has this entity */
    String key(String articleEntity) {
        return Objects.requireNonNull(keys.get(articleEntity), () -> "no article has the entity " + articleEntity);
    }
}
