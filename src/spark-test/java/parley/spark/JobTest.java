package parley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.Loader;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.failure.BadConfiguration;
import parley.map.GraphWriter;
import parley.map.MappedArticle;
import parley.map.RdfFormat;
import parley.pipeline.Conversion;
import parley.pipeline.Inputs;
import parley.pipeline.RunListener;
import parley.pipeline.RunReport;
import parley.query.NamedQuery;
import parley.query.QueryLibrary;
import parley.query.QueryParameter.Need;
import parley.query.QueryRunner;
import parley.query.ResultsFormat;
import parley.store.Access;
import parley.store.KnowledgeStore;
import parley.store.TdbStore;

/** A job on the invented samples and more gives what the plain program gives, however often it is stopped. */
class JobTest {
    private static final long SMALL_PARTS = 3000;

    @TempDir
    private Path folder;

    private Path articles;
    private Path output;
    private JavaSparkContext spark;

    @BeforeEach
    void start() {
        articles = folder.resolve("articles");
        output = folder.resolve("output");
        JobArticles.write(articles);
        spark = LocalSpark.start();
    }

    @AfterEach
    void stop() {
        spark.close();
    }

    private PartCount run(JobOptions options) {
        var job = new Job(spark, output.toString());
        Listing listing = job.listing(List.of(articles.toString()), options, SMALL_PARTS);
        PartCount count = job.convert(listing);
        job.resolve(listing, count, new SparkJob.GazetteerItems());
        return count;
    }

    /** The same articles through the plain program. */
    private RunReport convert(Conversion conversion) throws IOException {
        Path rows = Files.createDirectories(folder.resolve("rows")).resolve("rows.jsonl");
        JobArticles.writeRowsAsLines(rows);
        var inputs = Inputs.of(List.of(articles.toString(), rows.toString()));
        return Engine.parley()
                .pipeline(JobOptions.DEFAULT.pipeline(Optional.empty()))
                .run(inputs, conversion::map, (RunListener<MappedArticle>) conversion::add);
    }

    private static Conversion conversion() {
        return Engine.parley().conversion(JobOptions.DEFAULT.map(), false);
    }

    private static List<String> quads(Conversion conversion) {
        conversion.resolve();
        var bytes = new ByteArrayOutputStream();
        conversion.store().read(data -> new GraphWriter(RdfFormat.N_QUADS).write(data, bytes));
        return bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }

    private List<Path> written(String name) {
        try (Stream<Path> files = Files.list(output.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".gz") && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String name) {
        return written(name).stream().flatMap(JobTest::lines).toList();
    }

    private static Stream<String> lines(Path file) {
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> everything() {
        return Stream.concat(lines("knowledge").stream(), lines("articles").stream()).sorted().toList();
    }

    @Test
    void theQuadsAndTheCountsAreThoseOfThePlainProgram() throws IOException {
        Conversion conversion = conversion();
        RunReport report = convert(conversion);

        PartCount count = run(JobOptions.DEFAULT);

        assertThat(everything()).isEqualTo(quads(conversion)).hasSizeGreaterThan(3000);
        assertThat(lines("knowledge")).isSorted().anyMatch(line -> line.contains("parley#Meeting>"));
        assertThat(written("articles")).hasSizeGreaterThan(3);
        Map<String, Long> rejected = new TreeMap<>();
        report.rejected().forEach((reason, n) -> rejected.put(reason.name(), (long) n));
        assertThat(count.rejected()).isEqualTo(rejected).containsKeys("BROKEN_RECORD", "NOT_ENGLISH");
        assertThat(lines("rejected")).hasSize(report.rejections()).anyMatch(line -> line.contains("NOT_ENGLISH"));
        assertThat(count.articles()).isEqualTo(report.articles());
        assertThat(count.quads()).isEqualTo(lines("articles").size());
    }

    @Test
    void aStoppedJobGoesOnAndGivesTheSame() throws IOException {
        run(JobOptions.DEFAULT);
        List<String> whole = everything();
        Path broken = output.resolve(JobFolder.finished(1));
        Files.delete(broken);
        Files.write(output.resolve(JobFolder.articles(1)), new byte[] {1, 2, 3});
        Files.delete(output.resolve("report.json"));
        Files.delete(output.resolve("parts/distinct"));
        FileTime old = FileTime.from(Instant.parse("2031-01-01T00:00:00Z"));
        Files.setLastModifiedTime(output.resolve(JobFolder.finished(0)), old);
        Files.setLastModifiedTime(output.resolve(JobFolder.rejected(0)), old);

        run(JobOptions.DEFAULT);

        assertThat(everything()).isEqualTo(whole);
        assertThat(broken).exists();
        assertThat(Files.getLastModifiedTime(output.resolve(JobFolder.rejected(0)))).isEqualTo(old);
    }

    @Test
    void aJobThatFailedOnAFileGoesOnWhenItIsBack() throws IOException {
        var job = new Job(spark, output.toString());
        Listing listing = job.listing(List.of(articles.toString()), JobOptions.DEFAULT, SMALL_PARTS);
        Path away = Files.move(articles.resolve("rows.parquet"), folder.resolve("away"));
        assertThatThrownBy(() -> job.convert(listing)).isInstanceOf(SparkException.class);
        // Which parts are done by then depends on the order of the tasks; the broken one is the last to begin.
        assertThat(output.resolve("parts")).isDirectoryContaining("glob:**/part-*.json");
        Files.move(away, articles.resolve("rows.parquet"));

        run(JobOptions.DEFAULT);

        Conversion conversion = conversion();
        convert(conversion);
        assertThat(everything()).isEqualTo(quads(conversion));
    }

    @Test
    void aJobDoesNotGoOnWithOtherOptionsOrFiles() throws IOException {
        var job = new Job(spark, output.toString());
        List<String> names = List.of(articles.toString());
        Listing listing = job.listing(names, JobOptions.DEFAULT, SMALL_PARTS);
        var other = new JobOptions("https://other.example/", true, "", JobOptions.DEFAULT.identity());

        assertThatThrownBy(() -> job.listing(names, other, SMALL_PARTS))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("the same options");
        Files.writeString(articles.resolve("z-later.txt"), "Later.");
        assertThat(job.listing(names, JobOptions.DEFAULT, SMALL_PARTS)).isEqualTo(listing);
        Files.writeString(articles.resolve("more/text.txt"), "changed");
        assertThatThrownBy(() -> job.listing(names, JobOptions.DEFAULT, SMALL_PARTS))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("text.txt");
    }

    @Test
    void aStoreFilledInBulkAnswersAsOneThatWasLoaded() throws IOException {
        run(JobOptions.DEFAULT);
        Path bulk = Files.createDirectories(folder.resolve("bulk"));
        var dataset = DatabaseMgr.connectDatasetGraph(bulk.toString());
        List<String> files = new ArrayList<>();
        Stream.of("knowledge", "articles").flatMap(name -> written(name).stream()).forEach(f -> files.add(f.toString()));
        Loader.load(dataset, files, false);
        TDBInternal.expel(dataset);
        Conversion conversion = conversion();
        convert(conversion);
        conversion.resolve();

        try (KnowledgeStore store = TdbStore.open(bulk, Access.READ)) {
            List<NamedQuery> queries = QueryLibrary.bundled().questions().stream()
                    .filter(query -> query.parameters().stream().noneMatch(p -> p.need() == Need.REQUIRED))
                    .toList();
            assertThat(queries).hasSizeGreaterThan(5);
            assertThat(queries).allSatisfy(query -> assertThat(answers(query, store))
                    .isEqualTo(answers(query, conversion.store())));
        }
    }

    private static String answers(NamedQuery query, KnowledgeStore store) {
        var out = new ByteArrayOutputStream();
        new QueryRunner(store).run(query, Map.of(), ResultsFormat.ofName("csv"), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
