package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.IngestOptions.Identity;

class SharedUrlsTest {
    private static final String PAGE = "https://news.example/2025/may/3";
    private static final List<String> LINES = List.of(
            line("one", PAGE),
            line("two", PAGE),
            line("a b/c", PAGE),
            line("own", "https://news.example/own"),
            "{broken");

    @TempDir
    private Path folder;

    @Test
    void anItemsAddressNamesItWhereNoOtherSharesIt() {
        assertThat(urls(String.join("\n", LINES), Identity.URL)).contains("https://news.example/own");
    }

    @Test
    void itemsThatShareAnAddressGoByTheirIdsToo() {
        assertThat(urls(String.join("\n", LINES), Identity.URL))
                .startsWith(PAGE + "#one", PAGE + "#two", PAGE + "#a+b%2Fc");
    }

    @Test
    void theOrderOfItemsMakesNoDifference() {
        var reversed = new ArrayList<>(LINES);
        Collections.reverse(reversed);

        assertThat(urls(String.join("\n", reversed), Identity.URL))
                .containsExactlyInAnyOrderElementsOf(urls(String.join("\n", LINES), Identity.URL));
    }

    @Test
    void oneItemThatComesTwiceSharesItsAddressWithNobody() {
        assertThat(urls(line("one", PAGE) + "\n" + line("one", PAGE), Identity.URL))
                .containsOnly(PAGE);
    }

    @Test
    void aFileAndAStreamGiveTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("day.jsonl"), String.join("\n", LINES));
        var read = new CollectedArticles();

        new InputReader(IngestOptions.DEFAULT).read(file, read);

        assertThat(read.articles.stream().flatMap(a -> a.metadata().url().stream()))
                .containsExactlyElementsOf(urls(String.join("\n", LINES), Identity.URL));
    }

    @Test
    void itemsThatComeOneByOneCanAskForTheirIds() {
        assertThat(urls(line("one", PAGE), Identity.ID)).containsExactly(PAGE + "#one");
    }

    private static List<String> urls(String lines, Identity identity) {
        var options =
                new IngestOptions(Optional.empty(), Optional.empty(), Optional.empty(), identity, Map.of(), 10_000);
        return CollectedArticles.of("day.jsonl", lines.getBytes(StandardCharsets.UTF_8), options).articles.stream()
                .flatMap(article -> article.metadata().url().stream())
                .toList();
    }

    private static String line(String id, String url) {
        return "{\"id\": \"%s\", \"url\": \"%s\", \"text\": \"The ministers met in Oslo.\"}".formatted(id, url);
    }

    @Test
    void findsSharedAddressesHoweverFewItHoldsAtATime() throws IOException {
        try (var log = new AddressLog(7)) {
            for (int item = 0; item < 100; item++) {
                log.add("https://example.org/" + item, "a" + item);
                log.add("https://example.org/" + item, item % 10 == 0 ? "b" + item : "a" + item);
            }

            var shared = log.shared();

            assertThat(IntStream.range(0, 100).filter(item -> shared.test("https://example.org/" + item)))
                    .containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90);
        }
    }
}
