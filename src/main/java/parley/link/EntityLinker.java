package parley.link;

import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;

/** Links the entities of an article to Wikidata, all of them together, and abstains where it is not sure. */
@FunctionalInterface
public interface EntityLinker {
    LinkedArticle link(ExtractedArticle article);
}
