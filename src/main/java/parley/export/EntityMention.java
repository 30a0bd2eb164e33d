package parley.export;

import java.util.Comparator;
import java.util.List;
import parley.model.ArticleEntity;
import parley.model.EntityLink;
import parley.model.LinkedArticle;
import parley.model.Mention;

/** A mention with whom it names. */
record EntityMention(Mention mention, ArticleEntity entity, EntityLink link) {
    /** All of an article, in text order. */
    static List<EntityMention> listOf(LinkedArticle article) {
        return article.extracted().entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .map(mention -> new EntityMention(mention, entity, article.link(entity.number()))))
                .sorted(Comparator.comparing(EntityMention::mention))
                .toList();
    }
}
