package parley.model;

import java.time.LocalDate;

/**
 * One ingested news text.
 *
 * @param name how messages call it: a file name, or file and line
 * @param text the whole text, headline included where the source has one; all offsets count its Unicode code points
 */
public record Article(String name, String text, ArticleMetadata metadata) {
    public Article {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the article " + name + " has no text");
        }
    }

    /** A text of which nothing else is known. */
    public static Article of(String name, String text) {
        return new Article(name, text, ArticleMetadata.NONE);
    }

    /** The exact words at a span. */
    public String quote(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }

    /** A mention of the words at a span. */
    public Mention mention(Span span) {
        return new Mention(span, quote(span));
    }

    /** From this day "today" and the like are counted. */
    public Article publishedOn(LocalDate day) {
        return withMetadata(metadata.withPublished(new PublicationDate(day, PublicationDate.Origin.OPTION)));
    }

    public Article withMetadata(ArticleMetadata other) {
        return new Article(name, text, other);
    }
}
