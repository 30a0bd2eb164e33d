package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of GeoSPARQL: where on the globe a place lies. */
public final class Geo {
    public static final String NS = "http://www.opengis.net/ont/geosparql#";

    public static final Node asWKT = term("asWKT");
    public static final Node wktLiteral = term("wktLiteral");

    private Geo() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
