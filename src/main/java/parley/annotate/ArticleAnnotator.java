package parley.annotate;

import java.util.List;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.SentenceSelector;

/** Cuts an article into sentences and tokens, finds the names, and parses the sentences that are asked for. */
@FunctionalInterface
public interface ArticleAnnotator {
    /** Safe to call from many threads at once. */
    AnnotatedArticle annotate(Article article, SentenceSelector worthParsing);

    /** Reads no more than the dateline, for which no model is needed. */
    default AnnotatedArticle annotateHead(Article article) {
        return new AnnotatedArticle(article, List.of(), List.of());
    }
}
