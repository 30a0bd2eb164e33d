package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import parley.vocab.Dcat;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Void;

class DatasetDescriptionTest {
    private final DatasetGraph data = DatasetGraphFactory.create();

    @Test
    void aDatasetIsDescribedByWhatItHolds() {
        RDFParser.source(Path.of("src/test/resources/golden/questions/data.trig"))
                .parse(data);

        Graph graph = DatasetDescription.of(data);

        var view = new GraphView(graph);
        Node dataset = NodeFactory.createURI(MapOptions.DEFAULT_BASE + "dataset");
        assertThat(graph.contains(dataset, Rdf.type, Dcat.Dataset)).isTrue();
        assertThat(view.text(dataset, Void.documents)).contains("10");
        assertThat(view.text(dataset, Void.triples))
                .contains(Long.toString(data.stream().count()));
        Node meetings = graph.find(Node.ANY, Void.class_, Parley.Meeting).next().getSubject();
        assertThat(view.text(meetings, Void.entities))
                .contains(Integer.toString(new GraphView(data.getDefaultGraph())
                        .instances(Parley.Meeting)
                        .size()));
        assertThat(graph.find(Node.ANY, Dcat.startDate, Node.ANY).toList()).hasSize(1);
    }

    @Test
    void nothingIsDescribedAsNothing() {
        assertThat(new GraphView(DatasetDescription.of(data))
                        .text(NodeFactory.createURI(MapOptions.DEFAULT_BASE + "dataset"), Void.triples))
                .contains("0");
    }
}
