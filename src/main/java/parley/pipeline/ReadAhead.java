package parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.model.Article;

/** Lets pages be taken apart on several threads, while all is handed over in the order of the input and on its thread. */
final class ReadAhead implements ArticleSink {
    private final OrderedTasks<Consumer<ArticleSink>> tasks;

    ReadAhead(WorkThreads threads, ArticleSink sink) {
        tasks = new OrderedTasks<>(threads, words -> words.accept(sink));
    }

    @Override
    public void later(Consumer<ArticleSink> reading) {
        tasks.submit(() -> {
            var heard = new Heard(new ArrayList<>());
            reading.accept(heard);
            return heard::tell;
        });
    }

    @Override
    public void accept(Article article) {
        tasks.add(sink -> sink.accept(article));
    }

    @Override
    public void reject(Rejection rejection) {
        tasks.add(sink -> sink.reject(rejection));
    }

    @Override
    public void remark(Remark remark) {
        tasks.add(sink -> sink.remark(remark));
    }

    /** Hands over what is still being read. */
    void finish() {
        tasks.finish();
    }

    /** What was said of one page, to be told when its turn has come. */
    private record Heard(List<Consumer<ArticleSink>> words) implements ArticleSink {
        @Override
        public void accept(Article article) {
            words.add(sink -> sink.accept(article));
        }

        @Override
        public void reject(Rejection rejection) {
            words.add(sink -> sink.reject(rejection));
        }

        @Override
        public void remark(Remark remark) {
            words.add(sink -> sink.remark(remark));
        }

        private void tell(ArticleSink sink) {
            words.forEach(word -> word.accept(sink));
        }
    }
}
