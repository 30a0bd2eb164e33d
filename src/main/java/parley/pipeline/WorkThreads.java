package parley.pipeline;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of a run, which read pages and work on articles. */
record WorkThreads(int number, ExecutorService executor) implements AutoCloseable {
    static WorkThreads start(int number) {
        return new WorkThreads(number, Executors.newFixedThreadPool(number));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
