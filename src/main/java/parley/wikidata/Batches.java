package parley.wikidata;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on batches in several threads and hands the results back in their order; few batches wait at any time. */
final class Batches<R> implements AutoCloseable {
    /** Takes a result, in the thread that submits. */
    @FunctionalInterface
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private static final int WAITING_PER_THREAD = 3;

    private final ExecutorService workers;
    private final int most;
    private final Taker<R> taker;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    Batches(int threads, Taker<R> taker) {
        this.workers = Executors.newFixedThreadPool(threads);
        this.most = threads * WAITING_PER_THREAD;
        this.taker = taker;
    }

    void submit(Callable<R> batch) throws IOException {
        if (waiting.size() >= most) {
            takeFirst();
        }
        waiting.add(workers.submit(batch));
    }

    /** Waits until all that was submitted is taken. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        try {
            taker.take(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException(cause.getMessage(), cause);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
