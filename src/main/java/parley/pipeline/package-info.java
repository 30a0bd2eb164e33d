/**
 * The stages in their order, and the only code that names their implementations:
 * {@code inputs -> Article -> AnnotatedArticle -> ExtractedArticle -> LinkedArticle -> graphs}. A bad article is counted
 * and left out here, and nowhere else.
 */
@NullMarked
package parley.pipeline;

import org.jspecify.annotations.NullMarked;
