package parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.ingest.ArticleSink;

/** Lets pages be taken apart on several threads, while all is handed over in the order of the input and on its thread. */
final class ReadAhead implements DeferredSink {
    private final OrderedTasks<Consumer<ArticleSink>> tasks;

    ReadAhead(WorkThreads threads, ArticleSink sink) {
        tasks = new OrderedTasks<>(threads, words -> words.accept(sink));
    }

    @Override
    public void later(Consumer<ArticleSink> reading) {
        tasks.submit(
                () -> {
                    var heard = new Heard(new ArrayList<>());
                    reading.accept(heard);
                    return heard::tell;
                },
                OrderedTasks.UNKNOWN_WEIGHT);
    }

    @Override
    public void say(Consumer<ArticleSink> word) {
        tasks.add(word);
    }

    /** Hands over what is still being read. */
    void finish() {
        tasks.finish();
    }

    /** What was said of one page, to be told when its turn has come. */
    private record Heard(List<Consumer<ArticleSink>> words) implements DeferredSink {
        @Override
        public void say(Consumer<ArticleSink> word) {
            words.add(word);
        }

        private void tell(ArticleSink sink) {
            words.forEach(word -> word.accept(sink));
        }
    }
}
