package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;
import parley.model.EdtfDate;

/**
 * The network of who met whom as GEXF 1.3, for Gephi: dynamic, each edge with a spell for each meeting. A spell is the
 * stretch of days that the meeting lies in; a meeting without a date has none.
 */
public final class Gexf implements MeetingsFormat {
    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        Network network = Network.of(meetings);
        var xml = new XmlOutput(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta");
        xml.text("creator", "Parley");
        xml.text("description", "Who met whom, as news articles report it");
        xml.close("meta");
        xml.open("graph", "mode", "dynamic", "defaultedgetype", "undirected", "timeformat", "date");
        attributes(xml);
        xml.open("nodes");
        for (KnownEntity member : network.members()) {
            node(member, xml);
        }
        xml.close("nodes");
        xml.open("edges");
        int number = 0;
        for (Tie tie : network.ties()) {
            number++;
            edge(number, tie, xml);
        }
        xml.close("edges");
        xml.close("graph");
        xml.close("gexf");
    }

    private static void attributes(XmlOutput xml) throws IOException {
        xml.open("attributes", "class", "node", "mode", "static");
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.empty("attribute", "id", "wikidata", "title", "wikidata", "type", "string");
        xml.close("attributes");
        xml.open("attributes", "class", "edge", "mode", "static");
        xml.empty("attribute", "id", "first", "title", "first", "type", "string");
        xml.empty("attribute", "id", "last", "title", "last", "type", "string");
        xml.empty("attribute", "id", "undated", "title", "undated", "type", "integer");
        xml.close("attributes");
    }

    private static void node(KnownEntity member, XmlOutput xml) throws IOException {
        xml.open("node", "id", member.iri(), "label", member.name());
        xml.open("attvalues");
        value("kind", member.kind(), xml);
        value("wikidata", member.wikidata().orElse(""), xml);
        xml.close("attvalues");
        xml.close("node");
    }

    private static void edge(int number, Tie tie, XmlOutput xml) throws IOException {
        xml.open(
                "edge",
                "id",
                "e" + number,
                "source",
                tie.one().iri(),
                "target",
                tie.other().iri(),
                "weight",
                Integer.toString(tie.meetings()));
        xml.open("attvalues");
        value("first", tie.first(), xml);
        value("last", tie.last(), xml);
        value("undated", Integer.toString(tie.undated()), xml);
        xml.close("attvalues");
        if (!tie.dates().isEmpty()) {
            xml.open("spells");
            for (EdtfDate date : tie.dates()) {
                xml.empty(
                        "spell",
                        "start",
                        date.earliest().toString(),
                        "end",
                        date.latest().toString());
            }
            xml.close("spells");
        }
        xml.close("edge");
    }

    private static void value(String attribute, String value, XmlOutput xml) throws IOException {
        if (!value.isEmpty()) {
            xml.empty("attvalue", "for", attribute, "value", value);
        }
    }
}
