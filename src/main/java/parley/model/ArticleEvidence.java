package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one article's graph says, read back from it: all that the knowledge layer may be made from.
 *
 * @param iri of the article, which is also its graph's name
 * @param sketch of its text, as its graph has it
 */
public record ArticleEvidence(
        String iri,
        Optional<LocalDate> published,
        Optional<String> publisher,
        List<EntityEvidence> entities,
        List<ReportEvidence> reports,
        Optional<String> sketch) {
    public ArticleEvidence {
        entities = List.copyOf(entities);
        reports = List.copyOf(reports);
    }

    /** Of an article without a sketch of its text. */
    public ArticleEvidence(
            String iri,
            Optional<LocalDate> published,
            Optional<String> publisher,
            List<EntityEvidence> entities,
            List<ReportEvidence> reports) {
        this(iri, published, publisher, entities, reports, Optional.empty());
    }

    public ArticleEvidence withEntities(List<EntityEvidence> others) {
        return new ArticleEvidence(iri, published, publisher, others, reports, sketch);
    }
}
