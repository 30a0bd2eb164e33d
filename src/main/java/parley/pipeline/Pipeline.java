package parley.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.ingest.ArticleSink;
import parley.ingest.InputReader;
import parley.model.Article;
import parley.model.LinkedArticle;

/** Takes inputs through all stages up to linking, article by article; memory does not grow with their number. */
public final class Pipeline {
    private final PipelineOptions options;
    private final Stages stages;
    private final InputReader reader;

    Pipeline(PipelineOptions options, Stages stages) {
        this.options = options;
        this.stages = stages;
        this.reader = new InputReader(options.ingest());
    }

    /** One article. Safe to call from many threads at once. */
    public LinkedArticle read(Article article) {
        return options.depth() == Depth.MEETINGS ? stages.readMeetings(article) : stages.readEverything(article);
    }

    /** All articles of all inputs. An input that cannot be read is rejected, the others are still done. */
    public RunReport run(Inputs inputs, RunListener listener) {
        var tally = new RunReport.Tally();
        try (var tasks = new OrderedTasks<Outcome>(options.threads(), outcome -> outcome.tell(listener, tally))) {
            var sink = new Sink(tasks, listener, tally);
            for (String name : inputs.names()) {
                read(name, inputs, sink);
            }
            tasks.finish();
        }
        return tally.report();
    }

    private void read(String name, Inputs inputs, ArticleSink sink) {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            reader.read(name, inputs.standardInput(), sink);
            return;
        }
        try {
            reader.read(Path.of(name), sink);
        } catch (InvalidPathException e) {
            sink.reject(new Rejection(name, Rejection.Reason.UNREADABLE, "this is no file name; check the path"));
        }
    }

    /** What became of one article. */
    @FunctionalInterface
    private interface Outcome {
        void tell(RunListener listener, RunReport.Tally tally);
    }

    private static Outcome rejection(Rejection rejection) {
        return (listener, tally) -> {
            tally.rejected(rejection);
            listener.rejected(rejection);
        };
    }

    /** Puts articles to work as they are read. */
    private final class Sink implements ArticleSink {
        private final OrderedTasks<Outcome> tasks;
        private final RunListener listener;
        private final RunReport.Tally tally;

        private Sink(OrderedTasks<Outcome> tasks, RunListener listener, RunReport.Tally tally) {
            this.tasks = tasks;
            this.listener = listener;
            this.tally = tally;
        }

        @Override
        public void accept(Article article) {
            if (listener.wants(article)) {
                tasks.submit(() -> work(article, Pipeline.this::read));
            } else {
                tally.unchanged();
            }
        }

        @Override
        public void reject(Rejection rejection) {
            tasks.submit(() -> rejection(rejection));
        }
    }

    private static Outcome work(Article article, Function<Article, LinkedArticle> stages) {
        try {
            LinkedArticle linked = stages.apply(article);
            return (listener, tally) -> {
                tally.found(linked);
                listener.found(linked);
            };
        } catch (ArticleRejected e) {
            return rejection(e.rejection());
        }
    }
}
