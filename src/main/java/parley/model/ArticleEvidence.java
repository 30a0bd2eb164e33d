package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one article's graph says, read back from it: all that the knowledge layer may be made from.
 *
 * @param iri of the article, which is also its graph's name
 */
public record ArticleEvidence(
        String iri,
        Optional<LocalDate> published,
        Optional<String> publisher,
        List<EntityEvidence> entities,
        List<ReportEvidence> reports) {
    public ArticleEvidence {
        entities = List.copyOf(entities);
        reports = List.copyOf(reports);
    }
}
