package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {
    private final List<Integer> results = new ArrayList<>();

    @Test
    void aSlowTaskKeepsNoOtherThreadFromManyQuickOnes() {
        var quickOnes = new CountDownLatch(100);
        try (var threads = WorkThreads.start(2)) {
            var tasks = new OrderedTasks<Integer>(threads, results::add);
            tasks.submit(() -> quickOnes.await(1, TimeUnit.MINUTES) ? 0 : -1, 1);
            for (int i = 1; i <= 100; i++) {
                int number = i;
                tasks.submit(
                        () -> {
                            quickOnes.countDown();
                            return number;
                        },
                        1);
            }
            tasks.finish();
        }

        assertThat(results)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 100).boxed().toList());
    }

    @Test
    void ofHeavyTasksOnlyAFewHoldMemoryAtATime() {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = WorkThreads.start(2)) {
            var tasks = new OrderedTasks<Integer>(threads, result -> {
                most.accumulateAndGet(begun.getAndDecrement(), Math::max);
                results.add(result);
            });
            for (int i = 0; i < 100; i++) {
                int number = i;
                begun.incrementAndGet();
                tasks.submit(() -> number, OrderedTasks.UNKNOWN_WEIGHT);
            }
            tasks.finish();
        }

        assertThat(results).hasSize(100).isSorted();
        assertThat(most.get()).isLessThanOrEqualTo(9);
    }
}
