package parley.ingest.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import parley.model.ArticleMetadata;
import parley.model.Imprint;
import parley.model.PublicationDate;

/** Reads a web page: its text, and what it says of itself. */
public final class WebPageReader {
    private final PageBody body = new PageBody();
    private final PageDate dates = new PageDate();
    private final PageHead heads = new PageHead();

    /**
     * @param html decoded already
     * @param url from where it was taken, if that is known
     */
    public WebPage read(String html, Optional<String> url) {
        Document page = Jsoup.parse(html, url.orElse(""));
        var facts = StructuredFacts.of(page);
        var metas = MetaElements.of(page);
        Optional<String> address = heads.url(page, facts, metas, url);
        var metadata = new ArticleMetadata(
                Optional.empty(),
                address,
                heads.title(page, facts, metas),
                heads.publisher(facts, metas),
                dates.find(page, facts, metas, address)
                        .map(found ->
                                new PublicationDate(found.day(), PublicationDate.Origin.METADATA, found.source())),
                new Imprint(heads.authors(page, facts, metas), heads.language(page, metas)));
        return new WebPage(body.text(page, facts, metadata.title()), metadata);
    }

    /** The text of a piece of a page, such as a feed's content, all of which belongs to the article. */
    public String fragment(String html) {
        return Blocks.text(Blocks.of(Jsoup.parseBodyFragment(html).body()));
    }
}
