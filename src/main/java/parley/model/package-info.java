/**
 * The domain, as records, enums and interfaces that know nothing but {@code java.*}. Every stage takes one of these
 * types and gives a new one that contains it; no stage knows another.
 *
 * <p>{@code Article -> AnnotatedArticle -> ExtractedArticle -> LinkedArticle}, then, read back from the graph,
 * {@code ArticleEvidence -> Knowledge}.
 */
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
