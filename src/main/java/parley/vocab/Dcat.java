package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of the Data Catalog Vocabulary: how a catalogue lists a dataset. */
public final class Dcat {
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final Node Dataset = term("Dataset");
    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");

    private Dcat() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
