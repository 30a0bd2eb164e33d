package parley.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.drill.DrillLog;

/** The making of an index, ended by {@code kill -9} at random moments, gone on with and killed again, until it is done. */
class KilledIndexDrill {
    private static final int KILLS = Integer.getInteger("drill.kills", 50);
    private static final DumpOptions OPTIONS = new DumpOptions(Profile.NEWS, List.of("en"), 2, 100_000);

    @TempDir
    private Path folder;

    /** The process that is killed: dump, folder. */
    public static void main(String[] arguments) throws IOException {
        IndexListener silent = (step, items, done, total) -> {};
        try (DumpInput input = DumpInput.open(Path.of(arguments[0]))) {
            new WikidataIndexer(OPTIONS, silent).index(input, Path.of(arguments[1]), false);
        }
    }

    @Test
    void theNextRunCompletesTheSameIndex() throws Exception {
        TinyDump dump = TinyDump.standard();
        for (int i = 0; i < 8000; i++) {
            dump.item(
                    "Q98" + i, "Person %d of %d".formatted(i, i * 7919 % 8009), i % 9 + 1, TinyDump.claim("P31", "Q5"));
        }
        Path file = Files.writeString(folder.resolve("dump.json"), dump.text());
        Path whole = folder.resolve("whole");
        long start = System.nanoTime();
        assertThat(index(file, whole).waitFor()).isZero();
        long millis = (System.nanoTime() - start) / 1_000_000;
        String content = InterruptedRunTest.content(whole);

        var random = new Random(7);
        int kills = 0;
        int indexes = 0;
        while (kills < KILLS) {
            Path resumed = folder.resolve("resumed");
            boolean isDone = false;
            while (!isDone) {
                Process process = index(file, resumed);
                isDone = process.waitFor(random.nextLong(millis / 10, millis * 11 / 10), TimeUnit.MILLISECONDS);
                if (!isDone) {
                    process.destroyForcibly().waitFor();
                    kills++;
                } else {
                    assertThat(process.exitValue()).isZero();
                }
            }
            indexes++;
            assertThat(InterruptedRunTest.content(resumed)).isEqualTo(content);
            delete(resumed);
        }
        DrillLog.note(
                "wikidata index: %d kills within %d ms, in the making of %d indexes; each is that of an undisturbed run",
                kills, millis, indexes);
    }

    private static Process index(Path dump, Path index) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIndexDrill.class.getName(),
                        dump.toString(),
                        index.toString())
                .inheritIO()
                .start();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
