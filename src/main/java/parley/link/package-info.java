/**
 * Says which Wikidata item an article's entity is, or that it cannot be said:
 * {@code ExtractedArticle -> LinkedArticle}. Works offline, on an index made when the program is built.
 */
@NullMarked
package parley.link;

import org.jspecify.annotations.NullMarked;
