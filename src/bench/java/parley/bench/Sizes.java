package parley.bench;

import java.nio.file.Path;
import java.util.Set;

/** How much is measured: what the system properties {@code bench.*} say. */
final class Sizes {
    private Sizes() {}

    /** Articles of each conversion. */
    static int articles() {
        return Integer.getInteger("bench.articles", 1000);
    }

    /** How often each pair is run. */
    static int runs() {
        return Integer.getInteger("bench.runs", 5);
    }

    static int quads() {
        return Integer.getInteger("bench.quads", 1_000_000);
    }

    static int threads() {
        return Integer.getInteger("bench.threads", Runtime.getRuntime().availableProcessors());
    }

    /** Whether a benchmark is wanted: all are, unless {@code bench.only} names some. */
    static boolean wants(String name) {
        String only = System.getProperty("bench.only", "");
        return only.isEmpty() || Set.of(only.split(",")).contains(name);
    }

    /** Where files are made that the benchmarks read. */
    static Path folder() {
        return Path.of(System.getProperty("bench.folder", "target/bench"));
    }
}
