package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.map.RdfFormat;
import parley.store.KnowledgeStore;
import parley.store.StoreChange;
import parley.store.Stores;

class StoreExporterTest {
    private static final DatasetGraph DATA = DatasetGraphFactory.create();

    private static KnowledgeStore store;

    @BeforeAll
    static void fillTheStore(@TempDir Path folder) {
        RDFParser.source(Path.of("src/test/resources/golden/questions/data.trig"))
                .parse(DATA);
        var graphs = new TreeMap<String, Graph>();
        DATA.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), DATA.getGraph(name)));
        store = Stores.open(folder.resolve("store").toString());
        store.write(StoreChange.putting(graphs)
                .withKnowledge(List.of(), DATA.getDefaultGraph().find().toList()));
    }

    @AfterAll
    static void closeTheStore() {
        store.close();
    }

    private static byte[] export(RdfFormat format) {
        var out = new ByteArrayOutputStream();
        new StoreExporter(store).export(form(format), out);
        return out.toByteArray();
    }

    private static ExportFormat form(RdfFormat format) {
        return Stream.of(ExportFormat.values())
                .filter(form -> form.rdf().equals(Optional.of(format)))
                .findFirst()
                .orElseThrow();
    }

    private static DatasetGraph parsed(byte[] bytes, Lang language) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(language).parse(read);
        return read;
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void theSameStoreGivesTheSameBytes(RdfFormat format) {
        assertThat(export(format)).isNotEmpty().isEqualTo(export(format));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void whatIsExportedIsWhatIsStored(RdfFormat format) {
        var read = parsed(export(format), RDFLanguages.contentTypeToLang(format.mediaType()));

        if (format.keepsGraphs()) {
            assertThat(IsoMatcher.isomorphic(DATA, read)).isTrue();
        } else {
            Graph union = DatasetGraphFactory.create().getDefaultGraph();
            DATA.stream().forEach(quad -> union.add(quad.asTriple()));
            assertThat(read.getDefaultGraph().isIsomorphicWith(union)).isTrue();
        }
    }

    @Test
    void aStoreThatIsEmptyGivesAFileThatCanBeRead(@TempDir Path folder) {
        try (var empty = Stores.open(folder.resolve("empty").toString())) {
            var out = new ByteArrayOutputStream();
            new StoreExporter(empty).export(ExportFormat.TRIG, out);

            assertThat(parsed(out.toByteArray(), Lang.TRIG).isEmpty()).isTrue();
        }
    }
}
