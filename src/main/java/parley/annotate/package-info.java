/**
 * Reads an article's language: {@code Article -> AnnotatedArticle}. Sentences, tokens and names for the whole text,
 * dependencies and times only for the sentences that someone asks for. The only package that knows CoreNLP.
 */
@NullMarked
package parley.annotate;

import org.jspecify.annotations.NullMarked;
