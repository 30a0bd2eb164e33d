package parley.pipeline;

import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.map.GraphView;
import parley.map.MappedArticle;
import parley.model.Article;
import parley.vocab.Schema;

/** Reads inputs here and has their articles converted by a running server: no language model is loaded. */
public final class ServerPipeline {
    private final ConversionServer server;
    private final PipelineOptions options;

    ServerPipeline(ConversionServer server, PipelineOptions options) {
        this.server = server;
        this.options = options;
    }

    /**
     * All articles of all inputs. An input that cannot be read is rejected, the others are still done.
     *
     * @param check what else is asked of an article's graph; it may reject the article
     * @throws parley.failure.StoreFailure if the server cannot be reached, or is none of ours
     */
    public RunReport run(ArticleSource inputs, BiConsumer<Article, Graph> check, RunListener<MappedArticle> listener) {
        server.probe();
        return new OrderedRun(options).run(inputs, article -> worked(article, check), listener);
    }

    private OrderedRun.Worked<MappedArticle> worked(Article article, BiConsumer<Article, Graph> check) {
        MappedArticle mapped = server.map(article);
        check.accept(article, mapped.graph());
        int reports = new GraphView(mapped.graph())
                .instances(parley.vocab.Parley.Report)
                .size();
        Node name = NodeFactory.createURI(mapped.iri());
        return new OrderedRun.Worked<>(mapped, reports, mapped.graph().contains(name, Schema.datePublished, Node.ANY));
    }
}
