/**
 * Domain records to triples and back: {@code LinkedArticle -> MappedArticle -> ArticleEvidence} and
 * {@code Knowledge -> Graph}. The only package that mints IRIs, and the one that knows how each format is written:
 * sorted, without blank nodes, the same bytes every time.
 */
@NullMarked
package parley.map;

import org.jspecify.annotations.NullMarked;
