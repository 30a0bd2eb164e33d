package parley.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.EntityKind;

/**
 * All that a linked entity has to say on who else bears its name.
 *
 * @param country as the article has it; empty where it gives none
 */
record LinkedName(EntityKind kind, String name, String qid, String country) implements Serializable {
    static LinkedName of(EntityEvidence entity) {
        return new LinkedName(
                entity.kind(), entity.name(), entity.qid().orElseThrow(), entity.country().orElse(""));
    }

    /** As if an article named it; who asks must pass that article's entity over. */
    ArticleEvidence asArticle() {
        String iri = "linked:" + List.of(kind, name, qid, country);
        EntityEvidence entity = new EntityEvidence(
                iri,
                name,
                kind,
                Optional.of(qid),
                Optional.of(country).filter(text -> !text.isEmpty()));
        return new ArticleEvidence(
                iri, Optional.empty(), Optional.empty(), List.of(entity), List.of(), Optional.empty());
    }
}
