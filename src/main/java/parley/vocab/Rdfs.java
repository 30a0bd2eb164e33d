package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of RDF Schema. */
public final class Rdfs {
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node isDefinedBy = term("isDefinedBy");
    public static final Node label = term("label");
    public static final Node comment = term("comment");

    private Rdfs() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
