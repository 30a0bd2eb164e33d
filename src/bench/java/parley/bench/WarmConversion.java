package parley.bench;

import java.time.Clock;
import java.util.List;
import parley.ingest.IngestOptions;
import parley.map.ArticleMapper;
import parley.map.MapOptions;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.pipeline.Depth;
import parley.pipeline.Parley;
import parley.pipeline.PipelineOptions;
import parley.pipeline.Program;

/** Conversion in a process that is warm: against CoreNLP's own stack, and on one thread against several. */
final class WarmConversion {
    private static final int WARM_UP = 40;

    /** So often all are converted before the first round: else the compiler's work is measured, which has a thread of its own. */
    private static final int WARM_ROUNDS = 4;

    private final Parley parley = Parley.standard();
    private final ArticleMapper mapper = new ArticleMapper(new MapOptions(
            MapOptions.DEFAULT_BASE, true, true, Program.current().run(Clock.systemUTC())));

    /** Portions of the articles in turn. */
    Duel againstStock(String what, int meetings) {
        List<Article> articles = InventedTexts.mix(Sizes.articles(), meetings);
        var stock = new StockStack();
        var duel = new Duel(what + ", " + articles.size() + " articles", "ms an article");
        List<Article> first = articles.subList(0, Math.min(WARM_UP, articles.size()));
        convert(first, Sizes.threads());
        stock.annotate(first.subList(0, first.size() / 2), Sizes.threads());
        int portion = Math.max(1, articles.size() / Sizes.runs());
        for (int from = 0; from + portion <= articles.size(); from += portion) {
            List<Article> some = articles.subList(from, from + portion);
            duel.round(
                    () -> perArticle(some, () -> convert(some, Sizes.threads())),
                    () -> perArticle(some, () -> stock.annotate(some, Sizes.threads())));
        }
        return duel;
    }

    /** The same articles on all threads and on one. */
    Duel onOneThread() {
        List<Article> articles = InventedTexts.mix(Sizes.articles(), 10);
        for (int round = 0; round < WARM_ROUNDS; round++) {
            convert(articles, Sizes.threads());
        }
        var duel = new Duel(
                "%d threads against one, %d articles".formatted(Sizes.threads(), articles.size()), "ms an article");
        for (int run = 0; run < Sizes.runs(); run++) {
            duel.round(
                    () -> perArticle(articles, () -> convert(articles, Sizes.threads())),
                    () -> perArticle(articles, () -> convert(articles, 1)));
        }
        return duel;
    }

    private void convert(List<Article> articles, int threads) {
        var options = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, threads);
        var report = parley.pipeline(options)
                .run((reader, sink) -> articles.forEach(sink::accept), mapper::map, (MappedArticle done) -> {});
        if (report.articles() != articles.size()) {
            throw new IllegalStateException("only %d of %d articles were converted"
                    .formatted(report.articles(), articles.size()));
        }
    }

    private static double perArticle(List<Article> articles, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6 / articles.size();
    }
}
