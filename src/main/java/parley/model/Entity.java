package parley.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, body or place in the world, as known from all articles.
 *
 * @param key what its IRI is minted from: its QID, or else its kind and normalised name
 * @param mentionedAs IRIs of the ArticleEntities that are this one, sorted
 * @param within keys of the places that hold it, by the texts or by the directory; sorted
 */
public record Entity(
        String key, String name, EntityKind kind, Optional<String> qid, List<String> mentionedAs, List<String> within) {
    public Entity {
        mentionedAs = List.copyOf(mentionedAs);
        within = List.copyOf(within);
    }
}
