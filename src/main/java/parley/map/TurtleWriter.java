package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import parley.vocab.Rdf;

/**
 * Turtle and TriG for reading: grouped by subject, in reading order, prefixed. An article's section has the article as
 * its base, so that its parts are {@code <#report-1>}.
 */
final class TurtleWriter implements SectionWriter {
    private final boolean graphs;
    private final Prefixes prefixes = new Prefixes();
    private final TurtleTerms terms = new TurtleTerms(prefixes);

    /** @param graphs whether to write TriG, which tells graphs apart */
    TurtleWriter(boolean graphs) {
        this.graphs = graphs;
    }

    @Override
    public void look(String base, Collection<Triple> triples) {
        prefixes.addNamespaces(triples);
        for (Triple triple : triples) {
            terms.write(triple.getSubject(), base);
            predicate(triple);
            terms.write(triple.getObject(), base);
        }
    }

    @Override
    public void begin(Writer out) throws IOException {
        for (Map.Entry<String, String> prefix : prefixes.used().entrySet()) {
            out.write("@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()));
        }
    }

    @Override
    public void knowledge(Collection<Triple> triples, Writer out) throws IOException {
        for (SubjectBlock block : ReadingOrder.blocks(triples)) {
            out.write("\n");
            block(block, "", "", out);
        }
    }

    @Override
    public void article(Node article, Collection<Triple> triples, Writer out) throws IOException {
        out.write("\n@base <%s> .\n".formatted(article.getURI()));
        if (graphs) {
            out.write("\n<> {\n");
        }
        String separator = graphs ? "" : "\n";
        for (SubjectBlock block : ReadingOrder.blocks(triples)) {
            out.write(separator);
            separator = "\n";
            block(block, article.getURI(), graphs ? "    " : "", out);
        }
        if (graphs) {
            out.write("}\n");
        }
    }

    @Override
    public void end(Writer out) {}

    private void block(SubjectBlock block, String base, String indent, Writer out) throws IOException {
        out.write(indent + terms.write(block.subject(), base));
        List<Triple> triples = block.triples();
        for (int i = 0; i < triples.size(); i++) {
            Triple triple = triples.get(i);
            String object = terms.write(triple.getObject(), base);
            if (i > 0 && triples.get(i - 1).getPredicate().equals(triple.getPredicate())) {
                out.write(", " + object);
            } else {
                out.write((i == 0 ? " " : " ;\n    " + indent) + predicate(triple) + " " + object);
            }
        }
        out.write(" .\n");
    }

    private String predicate(Triple triple) {
        return triple.getPredicate().equals(Rdf.type) ? "a" : terms.write(triple.getPredicate(), "");
    }
}
