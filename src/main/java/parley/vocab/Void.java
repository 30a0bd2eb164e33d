package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that Parley uses of the Vocabulary of Interlinked Datasets: what a dataset holds, in numbers. */
public final class Void {
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node Dataset = term("Dataset");
    public static final Node triples = term("triples");
    public static final Node documents = term("documents");
    public static final Node entities = term("entities");
    public static final Node uriSpace = term("uriSpace");
    public static final Node vocabulary = term("vocabulary");
    public static final Node classPartition = term("classPartition");
    public static final Node propertyPartition = term("propertyPartition");
    public static final Node class_ = term("class");
    public static final Node property = term("property");

    private Void() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
