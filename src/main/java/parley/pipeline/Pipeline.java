package parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.failure.ArticleRejected;
import parley.failure.ParleyException;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.ingest.InputReader;
import parley.model.Article;
import parley.model.LinkedArticle;

/** Takes inputs through all stages up to linking, article by article; memory does not grow with their number. */
public final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

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

    /**
     * All articles of all inputs. An input that cannot be read is rejected, the others are still done.
     *
     * @param make what is made of each article, on any thread; it may reject the article
     */
    public <T> RunReport run(ArticleSource inputs, Function<LinkedArticle, T> make, RunListener<T> listener) {
        var tally = new RunReport.Tally();
        try (var limit = new TimeLimit(options.longest());
                var threads = WorkThreads.start(options.threads())) {
            var tasks = new OrderedTasks<Runnable>(threads, Runnable::run);
            var sink = new Sink<>(tasks, limit, make, listener, tally, inputs.bytes());
            read(inputs, sink, new ReadAhead(threads, sink));
            tasks.finish();
        }
        return tally.report();
    }

    private void read(ArticleSource inputs, Sink<?> sink, ReadAhead pages) {
        try {
            inputs.read(reader, pages);
            pages.finish();
            sink.flush();
        } catch (Stopped e) {
            LOG.info("stopped before the end of the inputs");
        }
    }

    /** Puts articles to work as they are read. A task's result says what became of the article. */
    private final class Sink<T> implements ArticleSink {
        /** What comes of an article that was waiting when the run was stopped. */
        private static final Runnable LEFT_OUT = () -> {};

        private final OrderedTasks<Runnable> tasks;
        private final TimeLimit limit;
        private final Function<LinkedArticle, T> make;
        private final RunListener<T> listener;
        private final RunReport.Tally tally;
        private final OptionalLong bytes;
        private final List<Article> portion = new ArrayList<>();

        private Sink(
                OrderedTasks<Runnable> tasks,
                TimeLimit limit,
                Function<LinkedArticle, T> make,
                RunListener<T> listener,
                RunReport.Tally tally,
                OptionalLong bytes) {
            this.bytes = bytes;
            this.tasks = tasks;
            this.limit = limit;
            this.make = make;
            this.listener = listener;
            this.tally = tally;
        }

        @Override
        public void accept(Article article) {
            stopIfAsked();
            bytes.ifPresent(all -> listener.read((double) reader.bytesRead() / all));
            portion.add(article);
            if (portion.size() >= listener.portion()) {
                flush();
            }
        }

        /** Puts the waiting articles to work that are wanted. */
        private void flush() {
            List<Article> waiting = List.copyOf(portion);
            portion.clear();
            listener.expect(waiting);
            for (Article article : waiting) {
                stopIfAsked();
                if (listener.wants(article)) {
                    tasks.submit(
                            () -> listener.isStopped() ? LEFT_OUT : work(article),
                            article.text().length());
                } else {
                    tally.unchanged();
                }
            }
        }

        private void stopIfAsked() {
            if (listener.isStopped()) {
                throw new Stopped();
            }
        }

        @Override
        public void reject(Rejection rejection) {
            flush();
            tasks.add(rejection(rejection));
        }

        @Override
        public void remark(Remark remark) {
            tally.remarked(remark);
            listener.remarked(remark);
        }

        private Runnable work(Article article) {
            try {
                LinkedArticle linked = limit.keep(article, () -> Pipeline.this.read(article));
                T result = make.apply(linked);
                return () -> {
                    tally.found(linked);
                    listener.found(linked.extracted().reports().size());
                    listener.done(result);
                };
            } catch (ArticleRejected e) {
                return rejection(e.rejection());
            } catch (ParleyException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                return rejection(fault(article, e));
            }
        }

        /** One article that the program cannot cope with must not cost the user all others. */
        private static Rejection fault(Article article, Throwable fault) {
            LOG.debug("{}", article.name(), fault);
            StackTraceElement[] trace = fault.getStackTrace();
            return new Rejection(
                    article.name(),
                    Rejection.Reason.FAULT,
                    "a fault in the program (%s%s): please report it with the article; the others are done"
                            .formatted(fault.getClass().getSimpleName(), trace.length == 0 ? "" : " at " + trace[0]));
        }

        private Runnable rejection(Rejection rejection) {
            return () -> {
                tally.rejected(rejection);
                listener.rejected(rejection);
            };
        }
    }

    /** Leaves the reading of inputs. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("stopped", null, false, false);
        }
    }
}
