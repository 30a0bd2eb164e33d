package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of ITS 2.0 in RDF: what a mention is taken to be, and how surely. */
public final class Itsrdf {
    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

    public static final Node taIdentRef = term("taIdentRef");
    public static final Node taConfidence = term("taConfidence");

    private Itsrdf() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
