package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import parley.vocab.Rdf;

/** JSON-LD 1.1: a context of prefixes, then one object for each subject, in reading order. */
final class JsonLdWriter implements SectionWriter {
    private final Prefixes prefixes = new Prefixes();
    private String separator = "\n";

    @Override
    public void look(String base, Collection<Triple> triples) {
        prefixes.addNamespaces(triples);
        ReadingOrder.blocks(triples).forEach(this::object);
    }

    @Override
    public void begin(Writer out) throws IOException {
        var context = new StringJoiner(",\n", "{\n  \"@context\": {\n", "\n  },\n  \"@graph\": [");
        prefixes.used().forEach((prefix, iri) -> context.add("    " + quoted(prefix) + ": " + quoted(iri)));
        out.write(context.toString());
    }

    @Override
    public void knowledge(Collection<Triple> triples, Writer out) throws IOException {
        for (SubjectBlock block : ReadingOrder.blocks(triples)) {
            out.write(separator);
            out.write(object(block));
            separator = ",\n";
        }
    }

    @Override
    public void article(Node article, Collection<Triple> triples, Writer out) throws IOException {
        knowledge(triples, out);
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n  ]\n}\n");
    }

    private String object(SubjectBlock block) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Triple triple : block.triples()) {
            boolean type = triple.getPredicate().equals(Rdf.type);
            String key = type ? "@type" : name(triple.getPredicate());
            String value = type ? quoted(name(triple.getObject())) : value(triple.getObject());
            members.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
        }
        var object = new StringJoiner(",\n", "    {\n", "\n    }");
        object.add("      \"@id\": " + quoted(name(block.subject())));
        members.forEach((key, values) -> object.add("      " + quoted(key) + ": " + array(values)));
        return object.toString();
    }

    private static String array(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    private String value(Node node) {
        if (!node.isLiteral()) {
            return "{ \"@id\": " + quoted(name(node)) + " }";
        }
        String text = quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return "{ \"@value\": " + text + ", \"@language\": " + quoted(node.getLiteralLanguage()) + " }";
        }
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            return text;
        }
        String type = node.getLiteralDatatypeURI();
        return "{ \"@value\": " + text + ", \"@type\": "
                + quoted(prefixes.shorten(type).orElse(type)) + " }";
    }

    private String name(Node node) {
        if (node.isBlank()) {
            return "_:" + node.getBlankNodeLabel();
        }
        return prefixes.shorten(node.getURI()).orElse(node.getURI());
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
