package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of DCMI Metadata Terms. */
public final class Dct {
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node PeriodOfTime = term("PeriodOfTime");

    public static final Node description = term("description");
    public static final Node identifier = term("identifier");
    public static final Node isReplacedBy = term("isReplacedBy");

    public static final Node temporal = term("temporal");
    public static final Node title = term("title");

    private Dct() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
