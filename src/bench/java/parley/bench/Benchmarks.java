package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs all benchmarks, or those that {@code bench.only} names, and writes their figures down. */
public final class Benchmarks {
    private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);

    private final List<String> rows = new ArrayList<>();

    private Benchmarks() {}

    public static void main(String... arguments) throws IOException, RunnerException {
        new Benchmarks().run();
    }

    private void run() throws IOException, RunnerException {
        Files.createDirectories(Sizes.folder());
        var processes = new WholeProcesses();
        measure("cold", processes::convert);
        measure("threads", () -> List.of(new WarmConversion().onOneThread()));
        measure("mixed", () -> List.of(new WarmConversion()
                .againstStock("a tenth reports meetings, against CoreNLP's own stack", 10)));
        measure("meetings", () -> List.of(new WarmConversion()
                .againstStock("all report meetings, against CoreNLP's own stack", 100)));
        measure("load", () -> processes.load(quads()));
        measure("query", () -> processes.query(store()));
        measure("library", () -> LibraryDuels.run(store()));
        if (Sizes.wants("pages")) {
            rows.add("\npages\n");
            rows.addAll(ServedPages.rows(store()));
        }
        Files.write(Sizes.folder().resolve("figures.md"), rows);
        if (Sizes.wants("pieces")) {
            new Runner(new OptionsBuilder()
                            .include(Pieces.class.getName())
                            .forks(1)
                            .jvmArgsAppend("-Xmx2g")
                            .warmupIterations(3)
                            .warmupTime(TimeValue.seconds(3))
                            .measurementIterations(Sizes.runs())
                            .measurementTime(TimeValue.seconds(3))
                            .result(Sizes.folder().resolve("pieces.csv").toString())
                            .build())
                    .run();
        }
    }

    /** Quads of invented articles, made once. */
    private static Path quads() {
        Path file = Sizes.folder().resolve("invented-%d.nq".formatted(Sizes.quads()));
        return Files.exists(file) ? file : InventedQuads.write(file, Sizes.quads());
    }

    /** The store that is named, or one of the invented articles. */
    private static Path store() {
        Path store = Path.of(System.getProperty(
                "bench.store", Sizes.folder().resolve("store-%d".formatted(Sizes.quads())).toString()));
        if (!Files.exists(store)) {
            Command.parley("load", "--quiet", "--store", store.toString(), quads().toString())
                    .run();
        }
        return store;
    }

    private void measure(String name, Supplier<List<Duel>> benchmark) {
        if (!Sizes.wants(name)) {
            return;
        }
        rows.add("\n" + name + "\n\n" + Duel.head());
        benchmark.get().forEach(duel -> rows.add(duel.row()));
        LOG.warn("{}", rows.stream().skip(Math.max(0, rows.size() - 3)).toList());
    }
}
