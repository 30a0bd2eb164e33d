package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of PROV-O: what came from which activity. */
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node used = term("used");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");
    public static final Node startedAtTime = term("startedAtTime");
    public static final Node endedAtTime = term("endedAtTime");

    private Prov() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
