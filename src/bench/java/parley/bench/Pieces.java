package parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import parley.extract.RuleMeetingExtractor;
import parley.ingest.IngestOptions;
import parley.model.Article;
import parley.pipeline.ConvertedArticle;
import parley.pipeline.Depth;
import parley.pipeline.Parley;
import parley.pipeline.PipelineOptions;

/** Pieces of the work on one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Pieces {
    private final List<Article> quiet = InventedTexts.mix(50, 0);
    private final List<Article> busy = InventedTexts.mix(50, 100);
    private final RuleMeetingExtractor extractor = new RuleMeetingExtractor();
    private final Parley parley = Parley.standard();
    private int next;

    /** The scan that decides whether an article goes on. */
    @Benchmark
    public boolean scanForTriggers() {
        return extractor.mayReportMeeting(article(quiet).text());
    }

    /** From the text to the links, without a graph. */
    @Benchmark
    public int readAnArticleOfMeetings() {
        var pipeline = parley.pipeline(new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, 1));
        return pipeline.read(article(busy)).extracted().reports().size();
    }

    /** From the text to a graph that is checked against the shapes. */
    @Benchmark
    public ConvertedArticle convertAnArticleOfMeetings() {
        return parley.convert(article(busy));
    }

    private Article article(List<Article> articles) {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }
}
