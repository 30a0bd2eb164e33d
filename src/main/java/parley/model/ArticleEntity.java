package parley.model;

import java.util.List;

/**
 * A person, body or place as one article speaks of it: one cluster of mentions.
 *
 * @param number from 1, in the order of first mention; its place in the article's list of entities plus one
 * @param name the longest form in the text, without titles
 * @param mentions in text order, never empty
 */
public record ArticleEntity(int number, String name, EntityKind kind, List<Mention> mentions, EntityContext context) {
    public ArticleEntity {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("the entity " + name + " has no mention");
        }
        mentions = List.copyOf(mentions);
    }
}
