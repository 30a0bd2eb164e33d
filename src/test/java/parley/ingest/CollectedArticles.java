package parley.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.model.Article;

/** Keeps what a reader hands over. */
final class CollectedArticles implements ArticleSink {
    final List<Article> articles = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    static CollectedArticles of(String name, byte[] bytes, IngestOptions options) {
        var collected = new CollectedArticles();
        new InputReader(options).read(name, new ByteArrayInputStream(bytes), collected);
        return collected;
    }

    static CollectedArticles of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8), IngestOptions.DEFAULT);
    }

    Article only() {
        if (articles.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError("not one article: %s %s".formatted(articles, rejections));
        }
        return articles.get(0);
    }

    Rejection.Reason reason() {
        return rejections.get(0).reason();
    }

    @Override
    public void accept(Article article) {
        articles.add(article);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void remark(Remark remark) {
        remarks.add(remark);
    }
}
