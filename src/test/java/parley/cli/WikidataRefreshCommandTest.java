package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.live.LoopbackServer;

class WikidataRefreshCommandTest {
    private static final String ROWS =
            """
            {"results": {"bindings": [
              {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q990000001"},
               "office": {"type": "uri", "value": "http://www.wikidata.org/entity/Q990000002"}},
              {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/nonsense"}}
            ]}}
            """;
    private static final String ITEM =
            """
            "%1$s": {"type": "item", "id": "%1$s", "labels": {"en": {"language": "en", "value": "%2$s"}},
              "descriptions": {"en": {"language": "en", "value": "%3$s"}}, "aliases": {},
              "claims": {%4$s}, "sitelinks": {"enwiki": {"site": "enwiki", "title": "%2$s"}}}
            """;

    @TempDir
    private Path folder;

    private final LoopbackServer wikidata =
            new LoopbackServer().usually(LoopbackServer.answering(WikidataRefreshCommandTest::answer));

    @AfterEach
    void stop() {
        wikidata.close();
    }

    @Test
    void makesAnIndexThatLinksANewLeader() {
        assertThat(refresh("100").err()).contains("holds 2 items");

        assertThat(CommandRun.withInput(
                                "Oluwadara Brankowitz met Keir Starmer in London on 3 May 2031.",
                                "convert",
                                "-",
                                "--wikidata",
                                overlay().toString())
                        .out())
                .contains("wd:Q990000001");
    }

    @Test
    void leavesTheOldIndexWhereTheNewOneCannotBeMade() throws IOException {
        refresh("100");
        long files = count();
        wikidata.usually(LoopbackServer.send(200, "text/html", "<html>no</html>"));

        var spent = refresh("1", "--cache", folder.resolve("other").toString());
        assertThat(spent.exitCode()).isEqualTo(3);
        assertThat(refresh("100", "--cache", folder.resolve("other").toString()).err())
                .contains("text/html, not JSON", "stays as it was");
        assertThat(count()).isEqualTo(files);
        assertThat(folder.resolve("overlay.unfinished")).doesNotExist();
    }

    @Test
    void doesNotOverwriteWhatIsNoIndexAndAsksForAContact() throws IOException {
        Files.createDirectories(overlay());
        Files.writeString(overlay().resolve("diary.txt"), "mine");

        assertThat(refresh("100").exitCode()).isEqualTo(2);
        assertThat(overlay().resolve("diary.txt")).exists();
        assertThat(CommandRun.of("wikidata", "refresh", "-o", "x").err()).contains("--contact");
        assertThat(wikidata.requests()).isEmpty();
    }

    private static String answer(URI question) {
        String query = question.getQuery();
        if (query.contains("wbgetentities")) {
            String human = "\"P31\": [%s]".formatted(claim("P31", "Q5"));
            String held = "\"P39\": [%s]".formatted(claim("P39", "Q990000002"));
            String leader = ITEM.formatted("Q990000001", "Oluwadara Brankowitz", "politician", human + "," + held);
            return "{\"entities\": {%s}}"
                    .formatted(
                            query.contains("Q990000001")
                                    ? leader + "," + ITEM.formatted("Q990000002", "President of Nowhere", "office", "")
                                    : "");
        }
        return query.contains("P1906") ? ROWS : "{\"results\": {\"bindings\": []}}";
    }

    private static String claim(String property, String qid) {
        return ("{\"mainsnak\": {\"snaktype\": \"value\", \"property\": \"%s\", \"datatype\": \"wikibase-item\","
                        + " \"datavalue\": {\"type\": \"wikibase-entityid\", \"value\": {\"entity-type\": \"item\","
                        + " \"numeric-id\": %s, \"id\": \"%s\"}}}, \"type\": \"statement\", \"rank\": \"normal\"}")
                .formatted(property, qid.substring(1), qid);
    }

    private Path overlay() {
        return folder.resolve("overlay");
    }

    private long count() throws IOException {
        try (var files = Files.list(overlay())) {
            return files.count();
        }
    }

    private CommandRun refresh(String budget, String... more) {
        var all = new ArrayList<>(List.of("wikidata", "refresh", "-o", overlay().toString()));
        all.addAll(List.of("--contact", "desk@news.example", "--budget", budget));
        all.addAll(List.of("--api", wikidata.uri().toString()));
        all.addAll(List.of("--query-service", wikidata.uri().toString()));
        all.addAll(List.of(more));
        if (more.length == 0) {
            all.addAll(List.of("--cache", folder.resolve("cache").toString()));
        }
        return CommandRun.of(all.toArray(String[]::new));
    }
}
