package parley.model;

import java.util.List;

/** An article with the entities that it speaks of and the meetings that it reports. */
public record ExtractedArticle(AnnotatedArticle annotated, List<ArticleEntity> entities, List<Report> reports) {
    public ExtractedArticle {
        entities = List.copyOf(entities);
        reports = List.copyOf(reports);
    }

    public Article article() {
        return annotated.article();
    }

    /** The entity of a number, counted from 1. */
    public ArticleEntity entity(int number) {
        return entities.get(number - 1);
    }
}
