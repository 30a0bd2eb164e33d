package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of schema.org: what is known of an article, and what holds a place. */
public final class Schema {
    public static final String NS = "https://schema.org/";

    public static final Node author = term("author");
    public static final Node containedInPlace = term("containedInPlace");
    public static final Node datePublished = term("datePublished");
    public static final Node headline = term("headline");
    public static final Node publisher = term("publisher");
    public static final Node url = term("url");

    private Schema() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
