package parley.model;

import java.util.Optional;

/**
 * An article's entity, read back.
 *
 * @param iri of the ArticleEntity
 * @param qid of the accepted link, as decisions left it
 * @param country that the article gives with the name, by its usual name
 * @param correction what was decided since, if anything
 */
public record EntityEvidence(
        String iri,
        String name,
        EntityKind kind,
        Optional<String> qid,
        Optional<String> country,
        Optional<LinkCorrection> correction) {

    /** As the article says it. */
    public EntityEvidence(String iri, String name, EntityKind kind, Optional<String> qid, Optional<String> country) {
        this(iri, name, kind, qid, country, Optional.empty());
    }

    /** Whether only a decision has given it its link. */
    public boolean isLinkedByDecision() {
        return qid.isPresent() && correction.filter(c -> c.written().isEmpty()).isPresent();
    }
}
