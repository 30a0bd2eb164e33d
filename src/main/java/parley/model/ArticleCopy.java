package parley.model;

/**
 * An article with nearly the text of an older one.
 *
 * @param article IRI of the copy
 * @param original IRI of the oldest of those that it is so like
 */
public record ArticleCopy(String article, String original) {}
