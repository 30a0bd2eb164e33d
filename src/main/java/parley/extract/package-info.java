/**
 * Finds the meetings that an article reports: {@code AnnotatedArticle -> ExtractedArticle}. A sentence's words become
 * {@code MeetingMention}s, the mentions of one meeting become one {@code Report}. Words and weights live in resource
 * files; the code holds rules that are true of English.
 */
@NullMarked
package parley.extract;

import org.jspecify.annotations.NullMarked;
