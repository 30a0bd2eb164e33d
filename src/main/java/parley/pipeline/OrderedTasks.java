package parley.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on some threads and hands their results over in the order in which they came, on the submitting thread.
 * Only a few results wait at any time: whoever submits more has to wait too.
 */
final class OrderedTasks<T> {
    private static final int WAITING_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int mostWaiting;
    private final Consumer<T> results;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    /** @param threads others may use them as well */
    OrderedTasks(WorkThreads threads, Consumer<T> results) {
        this.threads = threads.executor();
        this.mostWaiting = threads.number() * WAITING_PER_THREAD;
        this.results = results;
    }

    void submit(Callable<T> task) {
        waiting.add(threads.submit(task));
        deliverReady();
    }

    /** A result that needs no work, in its turn. */
    void add(T result) {
        waiting.add(CompletableFuture.completedFuture(result));
        deliverReady();
    }

    private void deliverReady() {
        while (!waiting.isEmpty()
                && (waiting.size() > mostWaiting || waiting.peek().isDone())) {
            deliver();
        }
    }

    /** Waits for what is still to come. */
    void finish() {
        while (!waiting.isEmpty()) {
            deliver();
        }
    }

    private void deliver() {
        try {
            results.accept(waiting.remove().get());
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were at work", e);
        }
    }

    /** The task's own exception, so that a fault that the user can mend stays one. */
    private static RuntimeException rethrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
