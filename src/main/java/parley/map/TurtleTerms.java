package parley.map;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** Nodes as Turtle writes them: with prefixes, bare numbers, and long texts over several lines. */
final class TurtleTerms {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private final Prefixes prefixes;

    TurtleTerms(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** @param base IRI against which fragments are written, empty for none */
    String write(Node node, String base) {
        if (node.isURI()) {
            return iri(node.getURI(), base);
        }
        return node.isLiteral() ? literal(node) : NodeFmtLib.strNT(node);
    }

    private String iri(String iri, String base) {
        if (!base.isEmpty() && iri.startsWith(base)) {
            if (iri.length() == base.length() || iri.charAt(base.length()) == '#') {
                return "<" + iri.substring(base.length()) + ">";
            }
        }
        return prefixes.shorten(iri).orElseGet(() -> "<" + iri + ">");
    }

    private String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        var type = node.getLiteralDatatype();
        if (!node.getLiteralLanguage().isEmpty()) {
            return NodeFmtLib.strNT(node);
        }
        if (type.equals(XSDDatatype.XSDstring)) {
            return quoted(text);
        }
        boolean bare = type.equals(XSDDatatype.XSDdecimal)
                        && DECIMAL.matcher(text).matches()
                || type.equals(XSDDatatype.XSDinteger) && INTEGER.matcher(text).matches()
                || type.equals(XSDDatatype.XSDboolean) && (text.equals("true") || text.equals("false"));
        return bare ? text : quoted(text) + "^^" + iri(type.getURI(), "");
    }

    private static String quoted(String text) {
        boolean isLong = text.indexOf('\n') >= 0;
        String quote = isLong ? "\"\"\"" : "\"";
        var out = new StringBuilder(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append(isLong && mayStandInLongText(text, i) ? "\"" : "\\\"");
                case '\n' -> out.append('\n');
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c == 0x7F ? "\\u%04X".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append(quote).toString();
    }

    /** A quotation mark next to another, or at the end, could close the text. */
    private static boolean mayStandInLongText(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) != '"' && (at == 0 || text.charAt(at - 1) != '"');
    }
}
