/**
 * Finds out which reports of many articles tell of one and the same meeting:
 * {@code ArticleEvidence... -> Knowledge}. The order of the articles never matters.
 */
@NullMarked
package parley.resolve;

import org.jspecify.annotations.NullMarked;
