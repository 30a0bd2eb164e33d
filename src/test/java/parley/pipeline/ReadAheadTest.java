package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.model.Article;
import parley.model.ArticleMetadata;

@Timeout(60)
class ReadAheadTest {
    private static final int THREADS = 3;
    private static final int PAGES = 200;

    private final WorkThreads threads = WorkThreads.start(THREADS);
    private final Names names = new Names(new ArrayList<>());
    private final ReadAhead pages = new ReadAhead(threads, names);

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void handsOverInTheOrderOfTheInputOnTheThreadThatReads() {
        for (int i = 0; i < PAGES; i++) {
            int number = i;
            switch (i % 3) {
                case 0 -> pages.later(sink -> slowly(number, sink));
                case 1 -> pages.accept(article(number));
                default -> pages.reject(new Rejection(name(number), Reason.EMPTY, "nothing is there"));
            }
        }
        pages.finish();

        assertThat(names.heard)
                .containsExactlyElementsOf(
                        IntStream.range(0, PAGES).mapToObj(ReadAheadTest::name).toList());
    }

    @Test
    void whoeverReadsHasToWaitWhereManyPagesAreBehind() throws InterruptedException {
        var hold = new CountDownLatch(1);
        var read = new AtomicInteger();
        var reader = new Thread(() -> {
            pages.later(sink -> await(hold));
            for (int i = 0; i < PAGES; i++) {
                pages.later(sink -> {});
                read.incrementAndGet();
            }
        });
        reader.start();
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(10);
        }

        assertThat(read.get()).isLessThanOrEqualTo(4 * THREADS);

        hold.countDown();
        reader.join();
        assertThat(read).hasValue(PAGES);
    }

    private static void slowly(int number, ArticleSink sink) {
        try {
            Thread.sleep(number % 7);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sink.remark(new Remark(name(number), Remark.Kind.LOST_CHARACTERS, "one is lost"));
        sink.accept(article(number));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String name(int number) {
        return "page " + number;
    }

    private static Article article(int number) {
        return new Article(name(number), "They met.", ArticleMetadata.NONE);
    }

    /** Hears remarks too, which belong before their article. */
    private record Names(List<String> heard, Thread thread, List<String> remarked) implements ArticleSink {
        private Names(List<String> heard) {
            this(heard, Thread.currentThread(), new ArrayList<>());
        }

        @Override
        public void accept(Article article) {
            assertThat(Thread.currentThread()).isSameAs(thread);
            heard.add(article.name());
        }

        @Override
        public void reject(Rejection rejection) {
            heard.add(rejection.article());
        }

        @Override
        public void remark(Remark remark) {
            assertThat(heard).doesNotContain(remark.article());
            remarked.add(remark.article());
        }
    }
}
