package parley.serve;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Gives a query up when its time is over, by the signal that all its parts look at. Jena's own alarm comes too late: it
 * waits for a lock that is held while a query is planned, where joins are done already, and holds up all other alarms.
 */
final class Deadline {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Deadline() {}

    static <T> T keep(Duration time, AtomicBoolean signal, Supplier<T> work) {
        Future<?> alarm = CLOCK.schedule(() -> signal.set(true), time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "query-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
