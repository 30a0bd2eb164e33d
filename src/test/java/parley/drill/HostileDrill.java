package parley.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that no one writes, among one that someone does, with little memory: each of them is read or rejected with its reason in
 * bounded time, and the sound one is read.
 */
class HostileDrill {
    private static final int MEGABYTES = 900;
    private static final int SECONDS = 60;
    private static final String HEAD =
            "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Vienna on Friday. ";
    private static final String CLAUSE =
            "and the minister met the president of the republic in Vienna to talk about grain ";
    private static final List<String> SYLLABLES =
            List.of("ba", "del", "ko", "mir", "na", "ro", "sten", "ta", "vi", "lu");
    private static final List<String> FIRST_NAMES = List.of("James", "Mary", "John", "Anna", "Peter", "Laura", "Susan");

    @TempDir
    private Path folder;

    @Test
    void eachIsReadOrRejectedAndTheRestGoesOn() throws Exception {
        Path sound = Files.writeString(folder.resolve("sound.txt"), Newsroom.article(1));
        for (var hostile : articles().entrySet()) {
            Path article = Files.writeString(folder.resolve("hostile.txt"), hostile.getValue());
            Path result = folder.resolve("result.jsonl");

            Program.End end = Program.start(
                            Map.of("PARLEY_JAVA_OPTIONS", "-Xmx" + MEGABYTES + "m"),
                            List.of(),
                            "convert",
                            article.toString(),
                            sound.toString(),
                            "--published",
                            "2031-03-08",
                            "--validate",
                            "--article-timeout",
                            Integer.toString(SECONDS),
                            "-o",
                            result.toString())
                    .await();

            assertThat(end.exitCode()).as(end.said()).isZero();
            assertThat(end.said()).doesNotContain("\tat ", "fault");
            List<String> lines = Files.readAllLines(result);
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line).contains("sound").contains("\"status\":\"held\""));
            if (lines.size() == 1) {
                assertThat(end.said()).contains("hostile.txt: ", "1 rejected: ");
            }
            DrillLog.note(
                    "%s, %,d bytes, %d MB of heap: %.0f s with the start of the program; %s",
                    hostile.getKey(),
                    Files.size(article),
                    MEGABYTES,
                    end.millis() / 1000.0,
                    lines.size() == 1 ? reason(end) : "read");
        }
    }

    private static String reason(Program.End end) {
        return end.said()
                .lines()
                .filter(line -> line.contains("hostile.txt: "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .collect(Collectors.joining());
    }

    private static Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        articles.put("10 MB in one sentence", HEAD + CLAUSE.repeat(10_000_000 / CLAUSE.length()));
        articles.put("10 MB without a space", "a".repeat(10_000_000));
        articles.put("one sentence", HEAD + CLAUSE.repeat(480_000 / CLAUSE.length()));
        articles.put("a name of 95,000 parts", HEAD + "Anna-".repeat(95_000) + "Ben");
        articles.put("100,000 names", HEAD + names(100_000, "%s met %s in the city to talk about the schools. "));
        articles.put("12,000 names", HEAD + names(12_000, "%s met %s in the city to talk about the schools. "));
        articles.put("a list of 12,000 names", HEAD + "He met with " + names(12_000, "%s and the mayor, %s, "));
        articles.put("240,000 brackets", HEAD + "(".repeat(240_000) + ")".repeat(240_000));
        articles.put("160,000 tags", HEAD + "<b>".repeat(160_000));
        articles.put("160,000 lines", HEAD + "x\n\n".repeat(160_000));
        articles.put("marks that turn the direction", HEAD + "\u202E\u2067a ".repeat(50_000));
        articles.put("100,000 emoji", HEAD + "\uD83E\uDD1D".repeat(100_000));
        articles.put(
                "10,000 dates", HEAD + "They met on 30 February 2031 and the day before yesterday. ".repeat(5_000));
        return articles;
    }

    private static String names(int count, String pair) {
        var random = new Random(7);
        var text = new StringBuilder();
        for (int i = 0; i < count; i += 2) {
            text.append(pair.formatted(name(random), name(random)));
        }
        return text.toString();
    }

    private static String name(Random random) {
        String surname =
                random.ints(3, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
        return FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())) + " " + Character.toUpperCase(surname.charAt(0))
                + surname.substring(1);
    }
}
