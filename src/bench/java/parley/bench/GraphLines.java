package parley.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.map.GraphWriter;
import parley.map.MappedArticle;

/** Collects the graphs of articles, to be written together. */
final class GraphLines {
    private final DatasetGraph data = DatasetGraphFactory.createGeneral();

    void add(MappedArticle article) {
        data.addGraph(NodeFactory.createURI(article.iri()), article.graph());
    }

    String text(GraphWriter writer) {
        var out = new ByteArrayOutputStream();
        writer.write(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
