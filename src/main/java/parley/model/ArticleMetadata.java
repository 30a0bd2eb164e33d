package parley.model;

import java.util.Optional;

/**
 * What is known of an article besides its text. Nothing here is guessed: the clock and file times are no source.
 *
 * @param identifier the source's own id, kept as dct:identifier
 * @param url where the article was published, an absolute IRI
 */
public record ArticleMetadata(
        Optional<String> identifier,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<PublicationDate> published,
        Imprint imprint) {

    public static final ArticleMetadata NONE = new ArticleMetadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of an article whose writers and language are not known. */
    public ArticleMetadata(
            Optional<String> identifier,
            Optional<String> url,
            Optional<String> title,
            Optional<String> publisher,
            Optional<PublicationDate> published) {
        this(identifier, url, title, publisher, published, Imprint.NONE);
    }

    public ArticleMetadata withPublished(PublicationDate date) {
        return new ArticleMetadata(identifier, url, title, publisher, Optional.of(date), imprint);
    }

    public ArticleMetadata withUrl(String other) {
        return new ArticleMetadata(identifier, Optional.of(other), title, publisher, published, imprint);
    }

    public ArticleMetadata withImprint(Imprint other) {
        return new ArticleMetadata(identifier, url, title, publisher, published, other);
    }
}
