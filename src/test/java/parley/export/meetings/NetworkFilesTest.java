package parley.export.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The network of who met whom: GEXF against a schema of what Parley uses of it, GraphML read by JGraphT. */
class NetworkFilesTest {
    static List<String> hostile() {
        return SampleMeetings.HOSTILE;
    }

    private static Document gexf(String name) throws Exception {
        String text = new SampleMeetings(name).written(new Gexf());
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File("src/test/resources/parley/export/gexf.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** As XML gives it back: what it cannot hold is replaced, white space in an attribute is a blank. */
    private static String held(String name) {
        return name.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]", "\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void gexfKeepsToItsSchemaWhateverTheNames(String name) throws Exception {
        Document document = gexf(name);

        Element node = (Element) document.getElementsByTagName("node").item(name.compareTo("Anna Lind") < 0 ? 0 : 1);
        assertThat(node.getAttribute("label")).isEqualTo(held(name).replaceAll("\\s", " "));
    }

    @Test
    void anEdgeHasASpellForEachMeetingWhoseDateIsKnown() throws Exception {
        Document document = gexf("Cara Diaz");

        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(1);
        Element edge = (Element) document.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("weight")).isEqualTo("3");
        assertThat(edge.getElementsByTagName("spell").getLength()).isEqualTo(2);
        Element spell = (Element) edge.getElementsByTagName("spell").item(1);
        assertThat(spell.getAttribute("start")).isEqualTo("2025-08-15");
        assertThat(spell.getAttribute("end")).isEqualTo("2025-08-15");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void graphMlIsReadByALibraryWhateverTheNames(String name) {
        var graph = new Pseudograph<String, DefaultEdge>(SupplierUtil.createStringSupplier(), DefaultEdge::new, true);
        Map<String, String> labels = new HashMap<>();
        Map<String, String> ofEdges = new HashMap<>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("label")) {
                labels.put(at.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((at, value) -> ofEdges.put(at.getSecond(), value.getValue()));

        importer.importGraph(graph, new StringReader(new SampleMeetings(name).written(new GraphMl())));

        assertThat(labels.values()).containsExactlyInAnyOrder("Anna Lind", held(name));
        assertThat(graph.edgeSet()).hasSize(1);
        assertThat(ofEdges).containsEntry("weight", "3").containsEntry("last", "2025-08-15");
    }
}
