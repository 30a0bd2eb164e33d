package parley.resolve;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import parley.model.Entity;

/**
 * The entities of the world, found by the articles' own.
 *
 * @param keys by the IRI of the ArticleEntity
 * @param entities by key
 */
record EntityIndex(Map<String, String> keys, SortedMap<String, Entity> entities) {
    /** @throws NullPointerException if no article given has this entity */
    String key(String articleEntity) {
        return Objects.requireNonNull(keys.get(articleEntity), () -> "no article has the entity " + articleEntity);
    }
}
