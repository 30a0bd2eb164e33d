package parley.map;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** Finds the articles' graphs again among quads, even where a format has put all layers into one graph. */
public final class ArticleGraphs {
    private ArticleGraphs() {}

    /** The graph of each article, by its IRI; what is known from the articles is left out. */
    public static SortedMap<String, Graph> of(Collection<Quad> quads) {
        var graphs = new TreeMap<String, Graph>();
        for (Quad quad : quads) {
            if (isArticle(quad) && quad.getSubject().isURI()) {
                graphs.put(quad.getSubject().getURI(), GraphFactory.createDefaultGraph());
            }
        }
        quads.forEach(quad -> add(quad, graphs));
        graphs.values().forEach(ArticleGraphs::addTopics);
        return graphs;
    }

    /** Whether it says that its subject is an article. */
    public static boolean isArticle(Quad quad) {
        return quad.getPredicate().equals(Rdf.type) && quad.getObject().equals(Parley.Article);
    }

    /** The IRI of the article in whose graph a subject is described, if it is one of an article at all. */
    public static String articleOf(Node subject) {
        String iri = subject.getURI();
        int fragment = iri.indexOf('#');
        return fragment < 0 ? iri : iri.substring(0, fragment);
    }

    /** Whatever is in an article has the article's IRI before its fragment. */
    private static void add(Quad quad, SortedMap<String, Graph> graphs) {
        if (quad.getSubject().isURI()) {
            Graph graph = graphs.get(articleOf(quad.getSubject()));
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
