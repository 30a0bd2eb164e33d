package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes one format, section by section; called in the order of its methods. */
interface SectionWriter {
    /**
     * Whether {@link #look} must see every section before anything is written.
     */
    default boolean looksAhead() {
        return true;
    }

    /**
     * Sees the triples of a section, to know which prefixes are needed.
     *
     * @param base the article's IRI, or empty for what is known
     */
    default void look(String base, Collection<Triple> triples) {}

    void begin(Writer out) throws IOException;

    void knowledge(Collection<Triple> triples, Writer out) throws IOException;

    void article(Node article, Collection<Triple> triples, Writer out) throws IOException;

    void end(Writer out) throws IOException;
}
