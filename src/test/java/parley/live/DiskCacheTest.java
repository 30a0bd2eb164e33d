package parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCacheTest {
    private static final Instant NOW = Instant.parse("2031-05-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void believesWhatIsKnownLongerThanThatNothingIs() {
        cache(NOW).keep("known", "answer", true);
        cache(NOW).keep("unknown", "none", false);

        assertThat(after(Duration.ofDays(2)).find("known")).contains("answer");
        assertThat(after(Duration.ofDays(2)).find("unknown")).contains("none");
        assertThat(after(Duration.ofDays(4)).find("unknown")).isEmpty();
        assertThat(after(Duration.ofDays(31)).find("known")).isEmpty();
        assertThat(after(Duration.ofDays(-1)).find("known")).isEmpty();
    }

    @Test
    void takesAnyDamagedFileForNone() throws IOException {
        cache(NOW).keep("key", "answer", true);
        Path file;
        try (var files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        String good = Files.readString(file);

        for (String bad : List.of(
                "",
                good.substring(0, good.length() - 1),
                good.replace("answer\n", "\n").replace("answer", "anSwer"),
                good.replace("something", "anything") + "x",
                good.replace("parley-answer-1", "parley-answer-2"),
                good.replace("2031-05-01T12:00:00Z", "yesterday"),
                "\n\n",
                "\0".repeat(50))) {
            Files.writeString(file, bad);
            assertThat(cache(NOW).find("key")).as(bad).isEmpty();
        }
        cache(NOW).keep("key", "answer", true);
        assertThat(cache(NOW).find("key")).contains("answer");
    }

    @Test
    void doesWithoutAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        var cache = new DiskCache(file.resolve("below"), DiskCache.Ages.DEFAULT, InstantSource.fixed(NOW));

        cache.keep("key", "answer", true);

        assertThat(cache.find("key")).isEmpty();
    }

    private DiskCache after(Duration time) {
        return cache(NOW.plus(time));
    }

    private DiskCache cache(Instant now) {
        return new DiskCache(folder, DiskCache.Ages.DEFAULT, InstantSource.fixed(now));
    }
}
