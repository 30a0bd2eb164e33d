package parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.failure.ArticleRejected;
import parley.failure.ParleyException;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.ingest.InputReader;
import parley.model.Article;

/** Takes the articles of inputs through some work, several at the same time; what comes of them is told in their order. */
final class OrderedRun {
    private static final Logger LOG = LoggerFactory.getLogger(OrderedRun.class);

    private final PipelineOptions options;
    private final InputReader reader;

    OrderedRun(PipelineOptions options) {
        this.options = options;
        this.reader = new InputReader(options.ingest());
    }

    /** What is done with one article, on any thread. */
    @FunctionalInterface
    interface Work<T> {
        /** @throws ArticleRejected if nothing can be made of it */
        Worked<T> on(Article article);
    }

    /**
     * What came of an article.
     *
     * @param reports of meetings that are in it
     * @param isDated whether its day of publication is known
     */
    record Worked<T>(T result, int reports, boolean isDated) {}

    /** All articles of all inputs. An input that cannot be read is rejected, the others are still done. */
    <T> RunReport run(ArticleSource inputs, Work<T> work, RunListener<T> listener) {
        var tally = new RunReport.Tally();
        try (var limit = new TimeLimit(options.longest());
                var threads = WorkThreads.start(options.threads())) {
            var tasks = new OrderedTasks<Runnable>(threads, Runnable::run);
            var sink = new Sink<>(tasks, limit, work, listener, tally, inputs.bytes());
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
        private final Work<T> work;
        private final RunListener<T> listener;
        private final RunReport.Tally tally;
        private final OptionalLong bytes;
        private final List<Article> portion = new ArrayList<>();

        private Sink(
                OrderedTasks<Runnable> tasks,
                TimeLimit limit,
                Work<T> work,
                RunListener<T> listener,
                RunReport.Tally tally,
                OptionalLong bytes) {
            this.bytes = bytes;
            this.tasks = tasks;
            this.limit = limit;
            this.work = work;
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
                Worked<T> worked = limit.keep(article, () -> work.on(article));
                return () -> {
                    tally.found(worked.reports(), worked.isDated());
                    listener.found(worked.reports());
                    listener.done(worked.result());
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
