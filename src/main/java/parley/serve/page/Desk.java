package parley.serve.page;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import parley.failure.ArticleRejected;
import parley.failure.ParleyException;
import parley.failure.Rejection.Reason;
import parley.ingest.follow.NotFetched;
import parley.pipeline.TextConversion;

/** Lets few conversions run at the same time, none of them for long, and gets the models ready before the first. */
final class Desk {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 15;
    private static final int LONGEST_SECONDS = 90;

    private final TextConversion conversion;
    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    private final AtomicBoolean isCalled = new AtomicBoolean();
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "convert");
        thread.setDaemon(true);
        return thread;
    });

    /** Why nothing came of it, in words for people. */
    static final class Declined extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final @Nullable Reason reason;

        Declined(int status, String why) {
            this(status, why, null);
        }

        private Declined(int status, String why, @Nullable Reason reason) {
            super(why);
            this.status = status;
            this.reason = reason;
        }

        /** An article that cannot be converted, now or later. */
        private static Declined article(Reason reason, String why) {
            return new Declined(422, why, reason);
        }

        /** Why the article is left out; empty where the trouble is another. */
        Optional<Reason> reason() {
            return Optional.ofNullable(reason);
        }

        int status() {
            return status;
        }
    }

    Desk(TextConversion conversion) {
        this.conversion = conversion;
    }

    TextConversion conversion() {
        return conversion;
    }

    /** Loads the models in the background, once. */
    void getReady() {
        if (!isCalled.getAndSet(true)) {
            workers.execute(conversion::warm);
        }
    }

    /** A seat is free again when the work is over, even if nobody waits for it any more. */
    <T> T run(Callable<T> work) throws Declined {
        isCalled.set(true);
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Declined(503, "others are being served; try again in a minute");
            }
            Future<T> result = workers.submit(() -> {
                try {
                    return work.call();
                } finally {
                    seats.release();
                }
            });
            return result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Declined(503, "the server is being stopped");
        } catch (TimeoutException e) {
            throw Declined.article(
                    Reason.TOO_SLOW,
                    "this takes longer than %d seconds; give a shorter text".formatted(LONGEST_SECONDS));
        } catch (ExecutionException e) {
            throw declined(e.getCause());
        }
    }

    private static Declined declined(@Nullable Throwable cause) {
        if (cause instanceof Declined declined) {
            return declined;
        }
        if (cause instanceof ArticleRejected rejected) {
            return Declined.article(
                    rejected.rejection().reason(), rejected.rejection().detail());
        }
        if (cause instanceof NotFetched || cause instanceof ParleyException) {
            return new Declined(422, String.valueOf(cause.getMessage()));
        }
        throw new IllegalStateException("a text cannot be converted", cause);
    }
}
