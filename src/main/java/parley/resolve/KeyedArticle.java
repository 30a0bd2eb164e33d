package parley.resolve;

import java.util.Map;
import parley.model.ArticleEvidence;

/**
 * What an article says, or a part of it, with the entities of the world that its own are.
 *
 * @param keys of the world's entities, by the IRI of the article's
 */
public record KeyedArticle(ArticleEvidence evidence, Map<String, String> keys) {
    public KeyedArticle {
        keys = Map.copyOf(keys);
    }
}
