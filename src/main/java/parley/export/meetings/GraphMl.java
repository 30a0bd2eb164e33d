package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The network of who met whom as GraphML, which most network tools read. */
public final class GraphMl implements MeetingsFormat {
    private static final String NS = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        Network network = Network.of(meetings);
        var xml = new XmlOutput(out);
        xml.open(
                "graphml",
                "xmlns",
                NS,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NS + " " + NS + "/1.0/graphml.xsd");
        key("node", "string", xml, "label", "iri", "kind", "wikidata");
        key("edge", "double", xml, "weight");
        key("edge", "string", xml, "first", "last");
        key("edge", "int", xml, "undated");
        xml.open("graph", "id", "who-met-whom", "edgedefault", "undirected");
        // An IRI cannot be an id there.
        Map<String, String> ids = new HashMap<>();
        for (KnownEntity member : network.members()) {
            ids.put(member.iri(), "n" + (ids.size() + 1));
            node(Objects.requireNonNull(ids.get(member.iri())), member, xml);
        }
        int number = 0;
        for (Tie tie : network.ties()) {
            number++;
            xml.open(
                    "edge",
                    "id",
                    "e" + number,
                    "source",
                    Objects.requireNonNull(ids.get(tie.one().iri())),
                    "target",
                    Objects.requireNonNull(ids.get(tie.other().iri())));
            value("weight", Integer.toString(tie.meetings()), xml);
            value("first", tie.first(), xml);
            value("last", tie.last(), xml);
            value("undated", Integer.toString(tie.undated()), xml);
            xml.close("edge");
        }
        xml.close("graph");
        xml.close("graphml");
    }

    private static void key(String of, String type, XmlOutput xml, String... names) throws IOException {
        for (String name : names) {
            xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
        }
    }

    private static void node(String id, KnownEntity member, XmlOutput xml) throws IOException {
        xml.open("node", "id", id);
        value("label", member.name(), xml);
        value("iri", member.iri(), xml);
        value("kind", member.kind(), xml);
        value("wikidata", member.wikidata().orElse(""), xml);
        xml.close("node");
    }

    private static void value(String key, String value, XmlOutput xml) throws IOException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", key);
        }
    }
}
