package parley.pipeline;

import java.util.function.Function;
import parley.model.Article;
import parley.model.LinkedArticle;

/** Takes inputs through all stages up to linking, article by article; memory does not grow with their number. */
public final class Pipeline {
    private final PipelineOptions options;
    private final Stages stages;

    Pipeline(PipelineOptions options, Stages stages) {
        this.options = options;
        this.stages = stages;
    }

    /** One article. Safe to call from many threads at once. */
    public LinkedArticle read(Article article) {
        return options.depth() == Depth.MEETINGS ? stages.readMeetings(article) : stages.readEverything(article);
    }

    /**
     * All articles of all inputs. An input that cannot be read is rejected, the others are still done.
     *
     * @param make what is made of each article, on any thread; it may reject the article
     */
    public <T> RunReport run(ArticleSource inputs, Function<LinkedArticle, T> make, RunListener<T> listener) {
        return new OrderedRun(options)
                .run(
                        inputs,
                        article -> {
                            LinkedArticle linked = read(article);
                            var extracted = linked.extracted();
                            return new OrderedRun.Worked<>(
                                    make.apply(linked),
                                    extracted.reports().size(),
                                    extracted.article().metadata().published().isPresent());
                        },
                        listener);
    }
}
