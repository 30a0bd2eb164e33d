package parley.pipeline;

import java.util.List;
import java.util.Map;
import parley.annotate.ArticleAnnotator;
import parley.extract.MeetingExtractor;
import parley.link.EntityLinker;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;
import parley.model.SentenceSelector;

/** What an article goes through, from its text to its links. */
record Stages(ArticleAnnotator annotator, MeetingExtractor extractor, EntityLinker linker) {

    /** All that has to do with meetings; a text without a word that can tell of one costs next to nothing. */
    LinkedArticle readMeetings(Article article) {
        if (!extractor.mayReportMeeting(article.text())) {
            var head = new ExtractedArticle(annotator.annotateHead(article), List.of(), List.of());
            return new LinkedArticle(head, List.of(), Map.of());
        }
        return link(annotator.annotate(article, extractor.worthParsing()));
    }

    /** Everything: the names and times of every sentence. */
    LinkedArticle readEverything(Article article) {
        return link(annotator.annotate(article, SentenceSelector.ALL));
    }

    private LinkedArticle link(AnnotatedArticle annotated) {
        return linker.link(extractor.extract(annotated));
    }
}
