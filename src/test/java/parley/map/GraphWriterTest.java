package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    private final DatasetGraph data = Samples.dataset(Samples.harbourTalks());

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackTheSame(RdfFormat format) {
        DatasetGraph readBack = parse(write(data, format), format);

        assertThat(content(readBack, format)).isEqualTo(content(data, format));
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

    /** All quads or, where the format does not tell graphs apart, all triples: there are no blank nodes. */
    static Set<Object> content(DatasetGraph data, RdfFormat format) {
        return data.stream()
                .map(quad -> format.keepsGraphs() ? quad : quad.asTriple())
                .collect(Collectors.toSet());
    }
}
