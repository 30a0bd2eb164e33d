package parley.pipeline;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import parley.failure.ArticleRejected;
import parley.failure.Rejection;
import parley.model.Article;

/**
 * Ends the work on an article that takes too long. Its thread is interrupted, which CoreNLP looks at between sentences and
 * our own loops by {@link parley.failure.TimeUp}.
 */
final class TimeLimit implements AutoCloseable {
    private final Duration limit;
    private final ScheduledThreadPoolExecutor clock;

    TimeLimit(Duration limit) {
        this.limit = limit;
        clock = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "article-timeout");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Does the work on this thread. */
    <T> T keep(Article article, Supplier<T> work) {
        var turn = new Turn(Thread.currentThread());
        Future<?> alarm = clock.schedule(turn::end, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (ArticleRejected e) {
            throw e;
        } catch (RuntimeException e) {
            throw turn.isEnded() ? new ArticleRejected(rejection(article)) : e;
        } finally {
            alarm.cancel(false);
            turn.close();
        }
    }

    private Rejection rejection(Article article) {
        return new Rejection(
                article.name(),
                Rejection.Reason.TOO_SLOW,
                "the work on it took more than %d s; split it, or give --article-timeout more seconds"
                        .formatted(limit.toSeconds()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The time that a thread spends on one article; once it is over, the thread is not interrupted any more. */
    private static final class Turn implements AutoCloseable {
        private final Thread thread;
        private boolean isClosed;
        private boolean isEnded;

        private Turn(Thread thread) {
            this.thread = thread;
        }

        private synchronized void end() {
            if (!isClosed) {
                isEnded = true;
                thread.interrupt();
            }
        }

        private synchronized boolean isEnded() {
            return isEnded;
        }

        @Override
        public synchronized void close() {
            isClosed = true;
            if (isEnded) {
                Thread.interrupted();
            }
        }
    }
}
