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
            out.write("\n    xmlns:%s=\"%s\"".formatted(prefix.getKey(), XmlText.escape(prefix.getValue())));
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
                name.startsWith("ns:") ? name + " xmlns:ns=\"" + XmlText.escape(iri.substring(0, split)) + "\"" : name;
        Node object = triple.getObject();
        if (object.isLiteral()) {
            out.write("    <%s%s>%s</%s>\n"
                    .formatted(opening, type(object), XmlText.escape(object.getLiteralLexicalForm()), name));
        } else {
            out.write("    <%s %s/>\n".formatted(opening, reference("resource", object)));
        }
    }

    private static String reference(String attribute, Node node) {
        return node.isBlank()
                ? "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("\\W", "_") + "\""
                : "rdf:%s=\"%s\"".formatted(attribute, XmlText.escape(node.getURI()));
    }

    private static String type(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
        }
        return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                ? ""
                : " rdf:datatype=\"" + XmlText.escape(literal.getLiteralDatatypeURI()) + "\"";
    }
}
