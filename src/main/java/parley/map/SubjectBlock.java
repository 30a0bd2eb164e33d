package parley.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All that is said of one subject, in reading order.
 *
 * @param triples never empty
 */
record SubjectBlock(Node subject, List<Triple> triples) {}
