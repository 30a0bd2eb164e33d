package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import parley.failure.ArticleRejected;
import parley.failure.Rejection.Reason;
import parley.ingest.html.WebPage;
import parley.ingest.html.WebPageReader;
import parley.model.Article;

/** Web pages: one article a page, without what stands around it. */
final class HtmlReader implements ArticleReader {
    /** Pages are mostly scripts and marks: they may be larger than the text of an article. */
    private static final int PAGE_BYTES_PER_TEXT_BYTE = 5;

    private final IngestOptions options;
    private final ArticleText guards;
    private final ForeignPage foreign;
    private final WebPageReader pages = new WebPageReader();

    HtmlReader(IngestOptions options, ArticleText guards, EnglishGuard english) {
        this.options = options;
        this.guards = guards;
        this.foreign = new ForeignPage(english);
    }

    @Override
    public void read(String name, InputStream stream, ArticleSink sink) throws IOException {
        byte[] bytes = stream.readNBytes(maxBytes() + 1);
        sink.later(turn -> {
            try {
                turn.accept(article(name, bytes, Optional.empty(), options.url(), turn));
            } catch (ArticleRejected e) {
                turn.reject(e.rejection());
            }
        });
    }

    /**
     * @param charset that a protocol has declared
     * @param url from where the page was taken
     */
    Article article(String name, byte[] bytes, Optional<String> charset, Optional<String> url, ArticleSink sink) {
        if (bytes.length > maxBytes()) {
            throw ArticleText.tooLarge(name, maxBytes());
        }
        String html = CharacterSets.decode(bytes, charset);
        if (html.indexOf('<') < 0) {
            throw ArticleText.rejected(name, Reason.BROKEN_RECORD, "this is no web page; name what it is with --from");
        }
        foreign.findLanguage(html).ifPresent(language -> {
            throw ArticleText.notEnglish(name, language);
        });
        WebPage page = pages.read(html.replace('\0', '\uFFFD'), url);
        if (page.text().isBlank()) {
            throw ArticleText.rejected(
                    name, Reason.EMPTY, "no article was found in this page; give one that has a text");
        }
        return guards.article(name, page.text(), page.metadata(), sink);
    }

    int maxBytes() {
        return PAGE_BYTES_PER_TEXT_BYTE * options.maxBytes();
    }
}
