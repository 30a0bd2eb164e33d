package parley.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in the one form that stores give back unchanged. */
final class Literals {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Literals() {}

    /** Half a surrogate pair, which JSON can hold and UTF-8 cannot, becomes U+FFFD, as in the article's text. */
    static Node text(String value) {
        return NodeFactory.createLiteralString(LONE_SURROGATE.matcher(value).replaceAll("\uFFFD"));
    }

    static Node truth() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    static Node count(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node offset(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node decimal(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    static Node date(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    static Node time(LocalTime value) {
        return NodeFactory.createLiteralDT(value.format(DateTimeFormatter.ISO_LOCAL_TIME), XSDDatatype.XSDtime);
    }

    static Node duration(Duration value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDduration);
    }

    static Node instant(Instant value) {
        return NodeFactory.createLiteralDT(value.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
    }
}
