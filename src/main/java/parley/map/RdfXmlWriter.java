package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import parley.vocab.Rdf;

/** RDF/XML: one description for each subject, in reading order. What XML 1.0 cannot hold becomes U+FFFD. */
final class RdfXmlWriter implements SectionWriter {
    private final Prefixes prefixes = new Prefixes();

    @Override
    public void look(String base, Collection<Triple> triples) {
        triples.forEach(triple -> prefixes.shorten(triple.getPredicate().getURI()));
        prefixes.shorten(Rdf.type.getURI());
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> prefix : prefixes.used().entrySet()) {
            out.write("\n    xmlns:%s=\"%s\"".formatted(prefix.getKey(), escaped(prefix.getValue())));
        }
        out.write(">\n");
    }

    @Override
    public void knowledge(Collection<Triple> triples, Writer out) throws IOException {
        for (SubjectBlock block : ReadingOrder.blocks(triples)) {
            out.write("\n  <rdf:Description %s>\n".formatted(reference("about", block.subject())));
            for (Triple triple : block.triples()) {
                property(triple, out);
            }
            out.write("  </rdf:Description>\n");
        }
    }

    @Override
    public void article(Node article, Collection<Triple> triples, Writer out) throws IOException {
        knowledge(triples, out);
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n</rdf:RDF>\n");
    }

    private void property(Triple triple, Writer out) throws IOException {
        String iri = triple.getPredicate().getURI();
        int split = Util.splitNamespaceXML(iri);
        String name = prefixes.shorten(iri).orElse("ns:" + iri.substring(split));
        String opening =
                name.startsWith("ns:") ? name + " xmlns:ns=\"" + escaped(iri.substring(0, split)) + "\"" : name;
        Node object = triple.getObject();
        if (object.isLiteral()) {
            out.write("    <%s%s>%s</%s>\n"
                    .formatted(opening, type(object), escaped(object.getLiteralLexicalForm()), name));
        } else {
            out.write("    <%s %s/>\n".formatted(opening, reference("resource", object)));
        }
    }

    private static String reference(String attribute, Node node) {
        return node.isBlank()
                ? "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("\\W", "_") + "\""
                : "rdf:%s=\"%s\"".formatted(attribute, escaped(node.getURI()));
    }

    private static String type(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
        }
        return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                ? ""
                : " rdf:datatype=\"" + escaped(literal.getLiteralDatatypeURI()) + "\"";
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#xD;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** The Char production of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
