package parley.map;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import parley.vocab.Rdf;

/** JSON-LD 1.1: the published context, then one object for each subject of a section, in reading order. */
final class JsonLdWriter implements SectionWriter {
    /** What every reader of JSON takes for the same whole number. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final JsonLdContext context = JsonLdContext.bundled();
    private String separator = "\n";

    @Override
    public boolean looksAhead() {
        return false;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write(context.text().strip().replaceFirst("\\s*}$", ""));
        out.write(",\n  \"@graph\": [");
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
            String property = triple.getPredicate().getURI();
            members.computeIfAbsent(type ? "type" : context.term(property), name -> new ArrayList<>())
                    .add(type ? type(triple.getObject()) : value(property, triple.getObject()));
        }
        var object = new StringJoiner(",\n", "    {\n", "\n    }");
        object.add("      \"id\": " + reference(block.subject()));
        members.forEach((key, values) -> object.add("      " + quoted(key) + ": " + array(values)));
        return object.toString();
    }

    private static String array(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    private String type(Node node) {
        return node.isURI() ? quoted(context.term(node.getURI())) : reference(node);
    }

    private String value(String property, Node node) {
        String type = context.typeOf(property);
        if (node.isLiteral()) {
            return literal(type, node);
        }
        return switch (type) {
            case "@id" -> reference(node);
            case "@vocab" -> type(node);
            default -> "{ \"id\": " + reference(node) + " }";
        };
    }

    private String literal(String type, Node node) {
        String words = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        String datatype = node.getLiteralDatatypeURI();
        if (!language.isEmpty()) {
            return "{ \"@value\": " + quoted(words) + ", \"@language\": " + quoted(language) + " }";
        }
        if (datatype.equals(type)) {
            boolean whole = node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
                    || node.getLiteralDatatype().equals(XSDDatatype.XSDnonNegativeInteger);
            return whole && WHOLE_NUMBER.matcher(words).matches() ? words : quoted(words);
        }
        if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return type.isEmpty() ? quoted(words) : "{ \"@value\": " + quoted(words) + " }";
        }
        return "{ \"@value\": " + quoted(words) + ", \"@type\": " + quoted(context.reference(datatype)) + " }";
    }

    private String reference(Node node) {
        return quoted(node.isBlank() ? "_:" + node.getBlankNodeLabel() : context.reference(node.getURI()));
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
