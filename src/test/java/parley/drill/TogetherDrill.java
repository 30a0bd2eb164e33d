package parley.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several at one store: two commands at once, and clients while articles are loaded. {@code -Ddrill.seconds=N}. */
class TogetherDrill {
    private static final long SECONDS = Long.getLong("drill.seconds", 600);
    private static final int CLIENTS = 8;
    private static final int PORTION = 40;
    private static final Pattern DATASET = Pattern.compile("SPARQL at (http\\S+?);");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @TempDir
    private Path folder;

    private @Nullable Program server;

    @AfterEach
    void leaveNoServerBehind() {
        if (server != null) {
            server.abandon();
        }
    }

    @Test
    void twoLoadsAtOnce() throws Exception {
        Path store = folder.resolve("store");
        Path one = Newsroom.lines(folder.resolve("one.jsonl"), 0, 60);
        Path other = Newsroom.lines(folder.resolve("other.jsonl"), 60, 120);
        Program first = Program.start("load", one.toString(), "--store", store.toString());
        Program second = Program.start("load", other.toString(), "--store", store.toString());
        List<Program.End> ends = List.of(first.await(), second.await());

        assertThat(ends).extracting(Program.End::exitCode).containsExactlyInAnyOrder(0, 5);
        assertThat(ends).anyMatch(end -> end.said().contains("another process holds the store"));

        assertThat(Program.run("load", one.toString(), other.toString(), "--store", store.toString())
                        .exitCode())
                .isZero();
        Path alone = folder.resolve("alone");
        Program.run("load", one.toString(), other.toString(), "--store", alone.toString(), "--reproducible");
        assertThat(articles(store)).isEqualTo(articles(alone)).hasSize(120);
        DrillLog.note("two loads at once: one is done, the other says that the store is held");
    }

    @Test
    void clientsWhileArticlesAreLoaded() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs /proc to count threads and files");
        Path store = folder.resolve("store");
        load(store, 0);
        server = Program.start(
                "serve", "--port", "0", "--store", store.toString(), "--max-queries", Integer.toString(CLIENTS + 2));
        var clients = new Clients(server.awaitWords(DATASET));
        clients.ask(CLIENTS, 5);
        String before = resources(server);

        var isOver = new AtomicBoolean();
        var loads = new AtomicInteger();
        var loader = new Thread(() -> loadUntil(isOver, store, loads));
        loader.start();
        var longReads = new AtomicInteger();
        var reader = new Thread(() -> readUntil(isOver, clients, longReads));
        reader.start();
        List<Double> took = clients.ask(CLIENTS, SECONDS);
        isOver.set(true);
        loader.join();
        reader.join();
        Thread.sleep(2000);
        String after = resources(server);

        DrillLog.note(
                "serve: %d clients for %d s, %d loads, %d long reads, %d answers, no error; ms: median %.0f, 95%% %.0f, 99%% %.0f, longest %.0f",
                CLIENTS,
                SECONDS,
                loads.get(),
                longReads.get(),
                took.size(),
                Clients.percentile(took, .5),
                Clients.percentile(took, .95),
                Clients.percentile(took, .99),
                took.get(took.size() - 1));
        DrillLog.note("serve, before: %s; after: %s", before, after);
        assertThat(loads.get()).isPositive();
        assertThat(longReads.get()).isPositive();
        assertThat(number(after, "threads")).isLessThanOrEqualTo(number(before, "threads") + 10);
        assertThat(number(after, "files")).isLessThanOrEqualTo(number(before, "files") + 20);
        assertThat(number(after, "MB")).isLessThanOrEqualTo(number(before, "MB") + 50);
        assertThat(server.stop().said()).doesNotContain("\tat ");
        assertThat(articles(store)).hasSize((loads.get() + 1) * PORTION);
    }

    private void load(Path store, int number) throws IOException, InterruptedException {
        Path lines = Newsroom.lines(folder.resolve(number + ".jsonl"), number * PORTION, (number + 1) * PORTION);
        Program.End end = Program.run("load", lines.toString(), "--store", store.toString());
        assertThat(end.exitCode()).as(end.said()).isZero();
    }

    private void loadUntil(AtomicBoolean isOver, Path store, AtomicInteger loads) {
        try {
            while (!isOver.get()) {
                load(store, loads.get() + 1);
                loads.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each long read holds the state of one moment, whatever is loaded meanwhile: whole articles alone. */
    private static void readUntil(AtomicBoolean isOver, Clients clients, AtomicInteger reads) {
        try {
            while (!isOver.get()) {
                assertThat(clients.readSlowly()).isPositive();
                reads.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> articles(Path store) {
        return Set.copyOf(StoreState.of(store).stream()
                .filter(quad -> quad.contains("#digest>"))
                .map(quad -> quad.substring(0, quad.indexOf(' ')))
                .toList());
    }

    /** The heap after a collection, the threads and the open files of the server. */
    private static String resources(Program server) throws IOException, InterruptedException {
        jcmd(server, "GC.run");
        Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        Path process = Path.of("/proc", Long.toString(server.id()));
        return "%d MB, %d threads, %d files"
                .formatted(kilobytes / 1024, count(process.resolve("task")), count(process.resolve("fd")));
    }

    private static long count(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static long number(String resources, String unit) {
        Matcher found = Pattern.compile("(\\d+) " + unit).matcher(resources);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String jcmd(Program server, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.id()),
                        what)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
