package parley.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full or cannot be written, and too little memory: one clear line, the documented exit code, nothing
 * lost. Mounts small disks, for which it has to be root on Linux; elsewhere those drills are passed over.
 */
class WantDrill {
    private static final int STORE_FAILURE = 5;
    private static final int BAD_ARGUMENT = 2;
    private static final int OUT_OF_MEMORY = 6;

    @TempDir
    private Path folder;

    private Path disk;
    private Path news;
    private boolean isMounted;

    @BeforeEach
    void writeTheNews() throws IOException {
        news = Newsroom.lines(folder.resolve("news.jsonl"), 0, 40);
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) {
            system("umount", disk.toString());
        }
    }

    @Test
    void aDiskTooSmallForAStore() throws Exception {
        mount("size=30m");
        Path store = disk.resolve("store");

        Program.End end = Program.run("load", news.toString(), "--store", store.toString());

        assertOneLine(end, STORE_FAILURE, "almost full", "make room");
        DrillLog.note("load on a disk of 30 MB: exit code %d, %s", end.exitCode(), last(end));
    }

    @Test
    void aDiskThatFillsUpBetweenTwoLoads() throws Exception {
        mount("size=400m");
        Path store = disk.resolve("store");
        load(news, store);
        Set<String> before = StoreState.of(store);
        fill();
        Path more = Newsroom.lines(folder.resolve("more.jsonl"), 40, 80);

        Program.End end = Program.run("load", more.toString(), "--store", store.toString());

        assertOneLine(end, STORE_FAILURE, "full", "make room");
        assertThat(StoreState.of(store)).isEqualTo(before);
        assertOneLine(Program.run("compact", "--store", store.toString()), STORE_FAILURE, "full", "make room");
        assertThat(StoreState.of(store)).isEqualTo(before);
        Files.delete(disk.resolve("filler"));
        load(more, store);
        assertThat(StoreState.of(store)).hasSizeGreaterThan(before.size());
        DrillLog.note("load on a disk that is full: exit code %d, the store as before, %s", end.exitCode(), last(end));
    }

    @Test
    void aResultOnAFullDisk() throws Exception {
        mount("size=1m");
        Path result = disk.resolve("result.ttl");
        Files.writeString(result, "old");
        fill();

        Program.End end = Program.run("convert", news.toString(), "-o", result.toString());

        assertOneLine(end, BAD_ARGUMENT, "cannot be written", "No space left");
        assertThat(result).content().isEqualTo("old");
        try (var files = Files.list(disk)) {
            assertThat(files).hasSize(2);
        }
        DrillLog.note("convert on a full disk: exit code %d, the old result stands, %s", end.exitCode(), last(end));
    }

    @Test
    void aLimitOnTheSizeOfFiles() throws Exception {
        Path store = folder.resolve("store");

        Program.End end = Program.start(
                        Map.of(),
                        List.of("bash", "-c", "ulimit -f 100; exec \"$0\" \"$@\""),
                        "load",
                        news.toString(),
                        "--store",
                        store.toString())
                .await();

        assertOneLine(end, STORE_FAILURE, "the disk of the store", "make room");
        load(news, store);
        DrillLog.note("load under a limit on the size of files: exit code %d, %s", end.exitCode(), last(end));
    }

    @Test
    void aDiskThatCanOnlyBeRead() throws Exception {
        mount("size=400m");
        Path store = disk.resolve("store");
        load(news, store);
        Set<String> before = StoreState.of(store);
        system("mount", "-o", "remount,ro", disk.toString());

        for (List<String> command : List.of(
                List.of("load", news.toString(), "--store", store.toString()),
                List.of("resolve", "--store", store.toString()),
                List.of("query", "articles", "--store", store.toString()))) {
            Program.End end = Program.run(command.toArray(String[]::new));
            assertOneLine(end, STORE_FAILURE, "permission");
            DrillLog.note(
                    "%s on a disk that can only be read: exit code %d, %s", command.get(0), end.exitCode(), last(end));
        }
        Program.End end = Program.run(
                "convert", news.toString(), "-o", disk.resolve("a.ttl").toString());
        assertOneLine(end, BAD_ARGUMENT, "cannot be written");

        system("mount", "-o", "remount,rw", disk.toString());
        assertThat(StoreState.of(store)).isEqualTo(before);
    }

    @Test
    void aFolderOfSomeoneElse() throws Exception {
        assumeRoot();
        Path store = folder.resolve("store");
        load(news, store);
        Set<String> before = StoreState.of(store);
        system("chmod", "-R", "go-w,go+rX", folder.toString());

        Program.End end = Program.start(
                        Map.of("HOME", "/tmp"),
                        List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
                        "load",
                        news.toString(),
                        "--store",
                        store.toString())
                .await();

        assertOneLine(end, STORE_FAILURE, "permission");
        assertThat(StoreState.of(store)).isEqualTo(before);
        DrillLog.note("load into a folder of someone else: exit code %d, %s", end.exitCode(), last(end));
    }

    @Test
    void tooLittleMemory() throws Exception {
        Path store = folder.resolve("store");
        load(news, store);
        Set<String> before = StoreState.of(store);
        Path more = Newsroom.lines(folder.resolve("more.jsonl"), 40, 80);

        for (int megabytes : new int[] {40, 100}) {
            Program.End end = Program.start(
                            Map.of("PARLEY_JAVA_OPTIONS", "-Xms20m -Xmx" + megabytes + "m"),
                            List.of(),
                            "load",
                            more.toString(),
                            "--store",
                            store.toString())
                    .await();
            assertOneLine(end, OUT_OF_MEMORY, "memory", "PARLEY_JAVA_OPTIONS");
            assertThat(StoreState.of(store)).isEqualTo(before);
            DrillLog.note("load with %d MB: exit code %d, %s", megabytes, end.exitCode(), last(end));
        }
        load(more, store);
    }

    private static void load(Path articles, Path store) throws Exception {
        Program.End end = Program.run("load", articles.toString(), "--store", store.toString());
        assertThat(end.exitCode()).as(end.said()).isZero();
    }

    private static void assertOneLine(Program.End end, int exitCode, String... words) {
        List<String> said = end.said()
                .lines()
                .filter(line -> line.startsWith("parley: ") && !line.contains("first use"))
                .toList();
        assertThat(end.said()).doesNotContain("\tat ", "Exception in thread");
        assertThat(said).as(end.said()).hasSize(1);
        assertThat(said.get(0)).contains(words);
        assertThat(end.exitCode()).isEqualTo(exitCode);
    }

    private static String last(Program.End end) {
        return end.said()
                .lines()
                .filter(line -> line.startsWith("parley: "))
                .findFirst()
                .orElse("")
                .replaceAll("/\\S+/", ".../");
    }

    private void mount(String size) throws Exception {
        assumeRoot();
        system("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString());
        isMounted = true;
    }

    private static void assumeRoot() {
        Assumptions.assumeTrue(
                System.getProperty("user.name").equals("root")
                        && System.getProperty("os.name").equals("Linux"),
                "not root on Linux: this drill mounts small disks and becomes another user");
    }

    /** Leaves no byte on the disk. */
    private void fill() throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void system(String... command) throws Exception {
        List<String> words = new ArrayList<>(Stream.of(command).toList());
        Process process = new ProcessBuilder(words).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
    }
}
