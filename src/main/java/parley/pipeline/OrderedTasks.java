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
    /** A task may take a thousand times as long as those behind it: so many of them keep the other threads at work. */
    private static final int WAITING_PER_THREAD = 128;

    /** What may wait for each thread in weights of tasks. */
    private static final long WEIGHT_PER_THREAD = 1_000_000;

    /** Of tasks whose weight is not known, four may wait for each thread. */
    static final long UNKNOWN_WEIGHT = WEIGHT_PER_THREAD / 4;

    private final ExecutorService threads;
    private final int mostWaiting;
    private final long mostWeight;
    private final Consumer<T> results;
    private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
    private long weight;

    private record Waiting<T>(Future<T> result, long weight) {}

    /** @param threads others may use them as well */
    OrderedTasks(WorkThreads threads, Consumer<T> results) {
        this.threads = threads.executor();
        this.mostWaiting = threads.number() * WAITING_PER_THREAD;
        this.mostWeight = threads.number() * WEIGHT_PER_THREAD;
        this.results = results;
    }

    /**
     * Puts a task to work; waits while too much is waiting already.
     *
     * @param weight of memory that the task holds until its result is delivered, in bytes or characters
     */
    void submit(Callable<T> task, long weight) {
        add(threads.submit(task), weight);
    }

    /** A result that needs no work, in its turn. */
    void add(T result) {
        add(CompletableFuture.completedFuture(result), 0);
    }

    private void add(Future<T> result, long heavy) {
        waiting.add(new Waiting<>(result, heavy));
        weight += heavy;
        deliverReady();
    }

    private void deliverReady() {
        while (!waiting.isEmpty()
                && (waiting.size() > mostWaiting
                        || weight > mostWeight
                        || waiting.peek().result().isDone())) {
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
            Waiting<T> first = waiting.remove();
            weight -= first.weight();
            results.accept(first.result().get());
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
