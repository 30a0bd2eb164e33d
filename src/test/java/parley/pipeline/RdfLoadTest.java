package parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.failure.Rejection;
import parley.ingest.IngestOptions;
import parley.map.GraphWriter;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.map.RdfFormat;
import parley.resolve.EvidenceResolver;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;

/** What is loaded from a file is what was written, in whatever form and order its statements stand. */
class RdfLoadTest {
    private static final Parley PARLEY = Parley.standard();
    private static final MapOptions OPTIONS = new MapOptions(
            MapOptions.DEFAULT_BASE, true, true, Program.current().run(Clock.systemUTC()));

    private static final int COPIES = 6;

    @TempDir
    Path folder;

    private final List<Rejection> rejections = new ArrayList<>();
    private int done;

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void holdsTheSameGraphsAndTheSameKnowledge(RdfFormat format) throws IOException {
        try (Conversion samples = samples();
                var store = open("store")) {
            Path file = write(samples, format);

            RunReport report = load(store, file);

            assertThat(rejections).isEmpty();
            assertThat(report.articles())
                    .isEqualTo(done)
                    .isEqualTo(store.articles().size())
                    .isPositive();
            assertThat(report.withMeetings()).isPositive();
            assertThat(report.reports()).isEqualTo(reports(store)).isGreaterThanOrEqualTo(report.withMeetings());
            assertSame(store, samples.store());
        }
    }

    @Test
    void linesInAnyOrderGiveTheSame() throws IOException {
        try (Conversion samples = samples();
                var store = open("store")) {
            Path file = write(samples, RdfFormat.N_QUADS);
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines, new Random(7));
            Files.write(file, lines);

            load(store, file);

            assertSame(store, samples.store());
        }
    }

    /** So many in order that some are done before the one that is not in order shows. */
    @Test
    void eachArticleIsToldOfOnceWhereTheOrderBreaksLate() throws IOException {
        try (Conversion samples = samples();
                var store = open("store")) {
            Path file = write(samples, RdfFormat.N_QUADS);
            List<String> lines = new ArrayList<>();
            for (String article : samples.store().articles()) {
                List<String> own = Files.readAllLines(file).stream()
                        .filter(line -> line.endsWith("<" + article + "> ."))
                        .toList();
                for (int copy = 10; copy < 10 + COPIES; copy++) {
                    String other = article + "-" + copy;
                    own.forEach(line -> lines.add(line.replace("<" + article, "<" + other)));
                }
            }
            lines.add(lines.remove(0));
            Files.write(file, lines);

            RunReport report = load(store, file);

            assertThat(report.articles())
                    .isEqualTo(done)
                    .isEqualTo(store.articles().size())
                    .isGreaterThan(COPIES);
        }
    }

    @Test
    void aSecondFileJoinsTheFirst() throws IOException {
        try (Conversion samples = samples();
                var store = open("store");
                var parts = open("parts")) {
            load(store, write(samples, RdfFormat.TRIG));
            List<String> articles = store.articles();
            Path one = folder.resolve("one.nq");
            Path other = folder.resolve("other.nq");
            List<String> lines = Files.readAllLines(write(samples, RdfFormat.N_QUADS));
            String middle = "<" + articles.get(articles.size() / 2) + "> .";
            int cut = lines.indexOf(lines.stream()
                    .filter(line -> line.endsWith(middle))
                    .findFirst()
                    .orElseThrow());
            Files.write(one, lines.subList(0, cut));
            Files.write(other, lines.subList(cut, lines.size()));

            load(parts, one);
            assertThat(parts.articles()).hasSizeBetween(1, articles.size() - 1);
            load(parts, other);

            assertSame(parts, samples.store());
        }
    }

    @Test
    void ofAFileThatBreaksOffNothingIsLoaded() throws IOException {
        try (Conversion samples = samples();
                var store = open("store")) {
            Path file = write(samples, RdfFormat.N_QUADS);
            Files.writeString(file, Files.readString(file).substring(0, (int) Files.size(file) * 3 / 4));

            RunReport report = load(store, file);

            assertThat(report.articles()).isZero();
            assertThat(rejections).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                    .isEqualTo(Rejection.Reason.UNREADABLE));
            assertThat(store.articles()).isEmpty();
            assertThat(store.knowledge().isEmpty()).isTrue();
        }
    }

    private static Conversion samples() {
        Conversion conversion = PARLEY.conversion(OPTIONS, false);
        var options = new PipelineOptions(IngestOptions.DEFAULT, Depth.MEETINGS, 2);
        PARLEY.pipeline(options).run(Inputs.of(List.of("src/samples/samples.jsonl")), conversion::map, conversion::add);
        conversion.resolve();
        return conversion;
    }

    private Path write(Conversion conversion, RdfFormat format) throws IOException {
        Path file = folder.resolve("samples." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            conversion.store().read(data -> new GraphWriter(format).write(data, out));
        }
        return file;
    }

    private KnowledgeStore open(String name) {
        return TdbStore.open(folder.resolve(name), Access.WRITE);
    }

    private static int reports(KnowledgeStore store) {
        var query =
                QueryFactory.create("SELECT ?r { GRAPH ?g { ?r a <" + parley.vocab.Parley.Report.getURI() + "> } }");
        return store.query(query, exec -> (int) Iter.count(exec.select()));
    }

    private RunReport load(KnowledgeStore store, Path file) {
        var tally = new RunReport.Tally();
        var updater = new KnowledgeUpdater(
                store, new EvidenceResolver(PARLEY.directory()), new KnowledgeMapper(OPTIONS, PARLEY.directory()));
        new RdfLoad(store, updater, new Listener(), 2).load(file.toString(), tally);
        return tally.report();
    }

    private static void assertSame(KnowledgeStore store, KnowledgeStore expected) {
        assertThat(store.articles()).isEqualTo(expected.articles());
        for (String article : expected.articles()) {
            assertThat(missing(expected.article(article), store.article(article)))
                    .isEmpty();
        }
        assertThat(missing(expected.knowledge(), store.knowledge())).isEmpty();
        assertThat(missing(store.knowledge(), expected.knowledge())).isEmpty();
    }

    private static List<?> missing(Graph graph, Graph other) {
        return graph.find().filterDrop(other::contains).toList();
    }

    private final class Listener implements RunListener<String> {
        @Override
        public void done(String article) {
            done++;
        }

        @Override
        public void rejected(Rejection rejection) {
            rejections.add(rejection);
        }
    }
}
