package parley.export.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.vocab.Geo;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** What is known, made by hand: five meetings of Anna, Ben and Cara in Bergvik, where Cara bears a name of one's choice. */
public final class SampleMeetings {
    /** Names that are more than names to some reader. */
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"https://evil.test\",\"x\")",
            "+1; \"quoted\", and, commas",
            "</script><script>alert(1)</script> & ]]> <!-- -->",
            "\u202Eright to left\u202C \u2066isolated",
            "bell \u0007 nul \u0000 escape \u001b[31m c1 \u0085",
            "a\r\nBEGIN:VEVENT\r\nb\\n;c",
            "🚢 é \uFFFE",
            "Ö".repeat(500_000));

    private static final String BASE = "https://w3id.org/parley/id/";

    private final Graph known = GraphFactory.createDefaultGraph();
    private final Node anna = entity("anna", "Anna Lind", Parley.Person);
    private final Node ben = entity("ben", "Ben Okoro", Parley.Person);
    private final Node cara;
    private final Node bergvik;

    public SampleMeetings(String nameOfCara) {
        cara = entity("cara", nameOfCara, Parley.Person);
        bergvik = entity("bergvik", nameOfCara, Parley.Place);
        known.add(
                bergvik,
                Geo.asWKT,
                NodeFactory.createLiteralDT("POINT(-5.25 60.5)", NodeFactory.getType(Geo.wktLiteral.getURI())));
        meeting("held", Parley.Held, "2025-08", "2025-08-01", "2025-08-31", anna, cara);
        meeting("held-again", Parley.Held, "2025-08-15", "2025-08-15", "2025-08-15", anna, cara);
        meeting("undated", Parley.Held, "", "", "", anna, cara);
        Node planned = meeting("planned", Parley.Planned, "2025-09-01", "2025-09-01", "2025-09-01", anna, ben);
        known.add(planned, Parley.nonParticipant, cara);
        known.add(planned, Parley.localTime, NodeFactory.createLiteralDT("11:00:00", XSDDatatype.XSDtime));
        known.add(planned, Parley.timeZone, NodeFactory.createLiteralString("America/Anchorage"));
        meeting("planned-some-day", Parley.Planned, "", "", "", ben, cara);
    }

    private Node entity(String key, String name, Node type) {
        Node node = NodeFactory.createURI(BASE + "entity/" + key);
        known.add(node, Rdf.type, type);
        known.add(node, Rdfs.label, NodeFactory.createLiteralString(name));
        return node;
    }

    private Node meeting(String key, Node status, String date, String earliest, String latest, Node... participants) {
        Node node = NodeFactory.createURI(BASE + "meeting/" + key);
        known.add(node, Rdf.type, Parley.Meeting);
        known.add(node, Parley.status, status);
        known.add(node, Parley.place, bergvik);
        known.add(node, Parley.reportedBy, NodeFactory.createURI("https://news.test/a#report-1"));
        if (!date.isEmpty()) {
            known.add(node, Parley.date, NodeFactory.createLiteralString(date));
            known.add(node, Parley.earliest, NodeFactory.createLiteralDT(earliest, XSDDatatype.XSDdate));
            known.add(node, Parley.latest, NodeFactory.createLiteralDT(latest, XSDDatatype.XSDdate));
        }
        for (Node participant : participants) {
            known.add(node, Parley.participant, participant);
        }
        return node;
    }

    /** What is known, as a graph. */
    public Graph graph() {
        return known;
    }

    String written(MeetingsFormat format) {
        var out = new StringWriter();
        try {
            format.write(new MeetingReader(DatasetGraphFactory.wrap(known)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
