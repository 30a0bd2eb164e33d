package parley.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** An IRI that a user has typed in. */
final class GivenIri {
    private GivenIri() {}

    /**
     * A server reads the query as text, and leaves out what {@code ..} in a path makes needless: another IRI.
     *
     * @throws IRIException if it is none that comes back from a server as it is
     */
    static Node node(String value) {
        IRIx iri = IRIx.create(value);
        if (!iri.isReference() || !iri.resolve(value).str().equals(value)) {
            throw new IRIException("not an absolute IRI, or one that a server would shorten");
        }
        return NodeFactory.createURI(value);
    }
}
