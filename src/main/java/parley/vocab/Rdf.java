package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of RDF itself. */
public final class Rdf {
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final Node object = term("object");
    public static final Node predicate = term("predicate");
    public static final Node type = term("type");

    private Rdf() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
