package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of the NLP Interchange Format: texts and the exact places in them. */
public final class Nif {
    public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node isString = term("isString");
    public static final Node beginIndex = term("beginIndex");
    public static final Node endIndex = term("endIndex");
    public static final Node anchorOf = term("anchorOf");
    public static final Node referenceContext = term("referenceContext");

    private Nif() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
