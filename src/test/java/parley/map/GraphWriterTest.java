package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    private final DatasetGraph data = Samples.dataset(Samples.harbourTalks());

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackTheSame(RdfFormat format) {
        DatasetGraph readBack = parse(write(data, format), format);

        if (format.keepsGraphs()) {
            assertThat(IsoMatcher.isomorphic(data, readBack)).isTrue();
        } else {
            assertThat(union(data).isIsomorphicWith(readBack.getDefaultGraph())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameGraphsGiveTheSameBytes(RdfFormat format) {
        DatasetGraph other = DatasetGraphFactory.create();
        data.stream().sorted((a, b) -> b.toString().compareTo(a.toString())).forEach(other::add);

        assertThat(write(other, format)).isEqualTo(write(data, format));
    }

    static byte[] write(DatasetGraph data, RdfFormat format) {
        var out = new ByteArrayOutputStream();
        new GraphWriter(format).write(data, out);
        return out.toByteArray();
    }

    static DatasetGraph parse(byte[] bytes, RdfFormat format) {
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .parse(data);
        return data;
    }

    static Graph union(DatasetGraph data) {
        Graph union = GraphFactory.createDefaultGraph();
        data.stream().forEach(quad -> union.add(quad.asTriple()));
        return union;
    }
}
