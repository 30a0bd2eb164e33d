package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of SKOS: links to other graphs, and code lists. */
public final class Skos {
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node Concept = term("Concept");
    public static final Node ConceptScheme = term("ConceptScheme");
    public static final Node closeMatch = term("closeMatch");
    public static final Node exactMatch = term("exactMatch");
    public static final Node hasTopConcept = term("hasTopConcept");
    public static final Node inScheme = term("inScheme");
    public static final Node notation = term("notation");
    public static final Node topConceptOf = term("topConceptOf");

    private Skos() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
