/**
 * Reads what people have and makes articles of it: {@code file or stream -> Article}. One reader for each format, and
 * guards that turn away what is no English text with one clear line. Nothing larger than one article is held in memory.
 */
@NullMarked
package parley.ingest;

import org.jspecify.annotations.NullMarked;
