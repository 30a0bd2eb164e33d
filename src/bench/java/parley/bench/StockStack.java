package parley.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parley.model.Article;

/** CoreNLP as it comes, with the annotators that telling who met whom would take. */
final class StockStack {
    private final StanfordCoreNLP pipeline;

    StockStack() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        properties.setProperty("coref.algorithm", "statistical");
        // Its holidays need a library that is left out of the program.
        properties.setProperty("sutime.binders", "0");
        pipeline = new StanfordCoreNLP(properties);
    }

    void annotate(List<Article> articles, int threads) {
        var workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> tasks = articles.stream()
                    .map(article -> (Callable<Integer>) () -> annotate(article))
                    .toList();
            for (Future<Integer> done : workers.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("CoreNLP's own stack has failed", e);
        } finally {
            workers.shutdown();
        }
    }

    private int annotate(Article article) {
        var annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        return annotation.size();
    }
}
