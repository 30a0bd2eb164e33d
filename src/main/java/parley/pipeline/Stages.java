package parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import parley.annotate.ArticleAnnotator;
import parley.extract.MeetingExtractor;
import parley.link.EntityLinker;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;
import parley.model.SentenceSelector;

/**
 * What an article goes through, from its text to its links.
 *
 * @param dating adds the publication date that the text itself gives, where nothing else does
 */
record Stages(
        UnaryOperator<Article> dating, ArticleAnnotator annotator, MeetingExtractor extractor, EntityLinker linker) {

    /** All that has to do with meetings; a text without a word that can tell of one costs next to nothing. */
    LinkedArticle readMeetings(Article undated) {
        Article article = dating.apply(undated);
        if (!extractor.mayReportMeeting(article.text())) {
            var nothing = new AnnotatedArticle(article, List.of(), List.of());
            return new LinkedArticle(new ExtractedArticle(nothing, List.of(), List.of()), List.of(), Map.of());
        }
        return link(annotator.annotate(article, extractor.worthParsing()));
    }

    /** Everything: the names and times of every sentence. */
    LinkedArticle readEverything(Article undated) {
        return link(annotator.annotate(dating.apply(undated), SentenceSelector.ALL));
    }

    private LinkedArticle link(AnnotatedArticle annotated) {
        return linker.link(extractor.extract(annotated));
    }
}
