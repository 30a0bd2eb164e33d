package parley.ingest.html;

import parley.model.ArticleMetadata;

/**
 * What was found in a page.
 *
 * @param text paragraphs with an empty line between them; empty where the page holds no article
 */
public record WebPage(String text, ArticleMetadata metadata) {}
