/**
 * Finds the article in a web page: {@code page -> text and metadata}. Where several parts of a page say the same thing
 * they are trusted in a fixed order. No rule knows any site.
 */
@NullMarked
package parley.ingest.html;

import org.jspecify.annotations.NullMarked;
