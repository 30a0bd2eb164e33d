package parley.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import parley.failure.ArticleRejected;
import parley.failure.Remark;
import parley.ingest.follow.FetchedPage;
import parley.ingest.follow.FollowOptions;
import parley.ingest.follow.NotFetched;
import parley.ingest.follow.PageFetcher;
import parley.model.Article;
import parley.model.PublicationDate;

/** The pages that the entries of a feed point to. */
final class LinkedPages {
    private final PageFetcher fetcher;
    private final HtmlReader pages;

    LinkedPages(FollowOptions options, HtmlReader pages) {
        this.fetcher = new PageFetcher(options);
        this.pages = pages;
    }

    /** The article of the page that an entry points to; where it cannot be had, a remark says why. */
    Optional<Article> find(String name, ObjectNode entry, ArticleSink sink) {
        String address = entry.path("url").asText();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            FetchedPage page = fetcher.fetch(address);
            Article article = pages.article(name, page.body(), page.charset(), Optional.of(page.url()), sink);
            return Optional.of(dated(article, entry));
        } catch (NotFetched e) {
            remark(name, String.valueOf(e.getMessage()), sink);
        } catch (ArticleRejected e) {
            remark(name, e.rejection().detail(), sink);
        }
        return Optional.empty();
    }

    private static void remark(String name, String why, ArticleSink sink) {
        sink.remark(new Remark(
                name, Remark.Kind.NOT_FOLLOWED, "its page is not read, only the feed's own words: %s".formatted(why)));
    }

    /** The feed's date where the page has none. */
    private static Article dated(Article article, ObjectNode entry) {
        if (article.metadata().published().isPresent() || !entry.hasNonNull("date")) {
            return article;
        }
        var day = LocalDate.parse(entry.path("date").asText());
        return article.withMetadata(article.metadata()
                .withPublished(new PublicationDate(
                        day,
                        PublicationDate.Origin.METADATA,
                        entry.path("dateFrom").asText())));
    }
}
