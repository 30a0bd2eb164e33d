package parley.map;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** Finds the articles' graphs again in a dataset, even where a format has put all layers into one graph. */
public final class ArticleGraphs {
    private ArticleGraphs() {}

    /** The graph of each article, by its IRI; what is known from the articles is left out. */
    public static SortedMap<String, Graph> of(DatasetGraph data) {
        var graphs = new TreeMap<String, Graph>();
        data.find(Node.ANY, Node.ANY, Rdf.type, Parley.Article).forEachRemaining(quad -> {
            if (quad.getSubject().isURI()) {
                graphs.put(quad.getSubject().getURI(), GraphFactory.createDefaultGraph());
            }
        });
        data.find().forEachRemaining(quad -> add(quad, graphs));
        graphs.values().forEach(ArticleGraphs::addTopics);
        return graphs;
    }

    /** Whatever is in an article has the article's IRI before its fragment. */
    private static void add(Quad quad, SortedMap<String, Graph> graphs) {
        if (quad.getSubject().isURI()) {
            String iri = quad.getSubject().getURI();
            int fragment = iri.indexOf('#');
            Graph graph = graphs.get(fragment < 0 ? iri : iri.substring(0, fragment));
            if (graph != null) {
                graph.add(quad.asTriple());
            }
        }
    }

    /** Only topics are shared between articles; each article's own words for one stand in its claims. */
    private static void addTopics(Graph graph) {
        for (Triple claim : graph.find(Node.ANY, Rdf.predicate, Parley.topic).toList()) {
            for (Triple object :
                    graph.find(claim.getSubject(), Rdf.object, Node.ANY).toList()) {
                graph.add(object.getObject(), Rdf.type, Parley.Topic);
                graph.find(claim.getSubject(), Rdfs.label, Node.ANY)
                        .toList()
                        .forEach(label -> graph.add(object.getObject(), Rdfs.label, label.getObject()));
            }
        }
    }
}
