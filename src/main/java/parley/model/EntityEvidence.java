package parley.model;

import java.util.Optional;

/**
 * An article's entity, read back.
 *
 * @param iri of the ArticleEntity
 * @param qid of the accepted link
 * @param country that the article gives with the name, by its usual name
 */
public record EntityEvidence(
        String iri, String name, EntityKind kind, Optional<String> qid, Optional<String> country) {}
