package parley.extract;

import parley.model.AnnotatedArticle;
import parley.model.ExtractedArticle;
import parley.model.SentenceSelector;

/** Finds the meetings that an article reports, and the people, bodies and places that it speaks of. */
public interface MeetingExtractor {
    /** Whether a text holds any word that can tell of a meeting: cheap, and never false for one that does. */
    boolean mayReportMeeting(String text);

    /** The sentences whose parse and times {@link #extract} needs. */
    SentenceSelector worthParsing();

    ExtractedArticle extract(AnnotatedArticle article);
}
