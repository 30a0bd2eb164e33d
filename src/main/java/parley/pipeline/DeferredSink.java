package parley.pipeline;

import java.util.function.Consumer;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.ingest.ArticleSink;
import parley.model.Article;

/** A sink that keeps what it is told, to tell it to another one later. */
interface DeferredSink extends ArticleSink {
    /** Keeps one thing to be told. */
    void say(Consumer<ArticleSink> word);

    @Override
    default void accept(Article article) {
        say(sink -> sink.accept(article));
    }

    @Override
    default void reject(Rejection rejection) {
        say(sink -> sink.reject(rejection));
    }

    @Override
    default void remark(Remark remark) {
        say(sink -> sink.remark(remark));
    }
}
