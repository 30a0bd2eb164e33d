package parley.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.InputFormat;
import parley.ingest.follow.FetchedPage;
import parley.ingest.follow.FollowOptions;
import parley.ingest.follow.NotFetched;
import parley.ingest.follow.PageFetcher;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.store.KnowledgeStore;

/** Reads what somebody hands in, with models that are loaded once, when they are first needed. */
public final class TextConversion {
    private static final String ANY_TEXT = "The minister met the ambassador in Paris on Friday to discuss trade.";

    private final OnFirstUse<Parley> program;
    private @Nullable PageFetcher pages;

    /** @param program asked for when the first text comes, and only once */
    public TextConversion(Supplier<Parley> program) {
        this.program = new OnFirstUse<>(program);
    }

    /** Loads all that a conversion needs. */
    public void warm() {
        var run = Program.current().run(Clock.systemUTC());
        convert(Submission.text(ANY_TEXT, Optional.empty()), new MapOptions(MapOptions.DEFAULT_BASE, true, true, run));
    }

    /**
     * Makes graphs, in memory only.
     *
     * @throws ArticleRejected if nothing in it is an article
     */
    public Converted convert(Submission submission, MapOptions options) {
        Conversion conversion = program.get().conversionInMemory(options, false);
        var articles = new ArrayList<String>();
        var listener = new Remembering<MappedArticle>() {
            @Override
            public void done(MappedArticle article) {
                conversion.add(article);
                articles.add(article.iri());
            }
        };
        program.get().pipeline(submission.options()).run(submission.inputs(), conversion::map, listener);
        listener.refuseNothing(articles);
        conversion.resolve();
        return new Converted(conversion.data(), articles, listener.remarks);
    }

    /**
     * Puts it into a store.
     *
     * @return the IRIs of its articles; those that the store holds already are left out
     * @throws ArticleRejected if nothing in it is an article
     */
    public synchronized List<String> load(Submission submission, KnowledgeStore store) {
        String base = Parley.baseOf(store, Optional.empty());
        var options = new MapOptions(base, true, false, Program.current().run(Clock.systemUTC()));
        var articles = new ArrayList<String>();
        var listener = new Remembering<String>() {
            @Override
            public void done(String article) {
                articles.add(article);
            }
        };
        RunReport report =
                program.get().content(store, options).load(submission.inputs(), submission.options(), listener);
        if (report.unchanged() == 0) {
            listener.refuseNothing(articles);
        }
        return articles;
    }

    /**
     * Fetches a page that anybody can reach, as politely as the links of a feed are followed.
     *
     * @throws NotFetched where the page cannot or may not be had
     */
    public Submission fetch(String address, Optional<LocalDate> published) throws NotFetched {
        FetchedPage page = fetcher().fetch(address);
        Optional<Charset> declared = page.charset().flatMap(TextConversion::charset);
        // Where nothing is declared the bytes are kept as they came: the reader of pages finds out.
        String html = new String(page.body(), declared.orElse(StandardCharsets.ISO_8859_1));
        return new Submission(
                html,
                declared.isPresent() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1,
                InputFormat.HTML,
                Optional.of(page.url()),
                published);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private synchronized PageFetcher fetcher() {
        if (pages == null) {
            try {
                pages = new PageFetcher(
                        FollowOptions.of(FollowOptions.Reach.PUBLIC, Files.createTempDirectory("parley-pages")));
            } catch (IOException e) {
                throw new UncheckedIOException("there is no room for temporary files", e);
            }
        }
        return pages;
    }

    /** Keeps what is said of articles. */
    private abstract static class Remembering<T> implements RunListener<T> {
        final List<String> remarks = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();

        @Override
        public void rejected(Rejection rejection) {
            rejections.add(rejection);
            remarks.add(rejection.detail());
        }

        @Override
        public void remarked(Remark remark) {
            remarks.add(remark.detail());
        }

        void refuseNothing(List<String> articles) {
            if (articles.isEmpty() && !rejections.isEmpty()) {
                throw new ArticleRejected(rejections.get(0));
            }
        }
    }
}
