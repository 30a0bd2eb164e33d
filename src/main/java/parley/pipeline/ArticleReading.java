package parley.pipeline;

import java.util.OptionalLong;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.ingest.IngestOptions;
import parley.ingest.InputReader;
import parley.model.Article;

/** Reads inputs without working on their articles: no language model is loaded. */
public final class ArticleReading {
    private final InputReader reader;
    private final int threads;

    /** @param threads that take pages apart; the outcome is the same for any number */
    public ArticleReading(IngestOptions options, int threads) {
        this.reader = new InputReader(options);
        this.threads = threads;
    }

    /** All articles of all inputs, in their order. An input that cannot be read is rejected, the others are still done. */
    public RunReport read(Inputs inputs, RunListener<Article> listener) {
        var tally = new RunReport.Tally();
        OptionalLong bytes = inputs.bytes();
        var sink = new ArticleSink() {
            @Override
            public void accept(Article article) {
                tally.read(article);
                bytes.ifPresent(all -> listener.read((double) reader.bytesRead() / all));
                listener.done(article);
            }

            @Override
            public void reject(Rejection rejection) {
                tally.rejected(rejection);
                listener.rejected(rejection);
            }

            @Override
            public void remark(Remark remark) {
                tally.remarked(remark);
                listener.remarked(remark);
            }
        };
        try (var work = WorkThreads.start(threads)) {
            var pages = new ReadAhead(work, sink);
            inputs.read(reader, pages);
            pages.finish();
        }
        return tally.report();
    }
}
