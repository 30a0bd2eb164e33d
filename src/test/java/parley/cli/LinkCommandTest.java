package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.live.LoopbackServer;

class LinkCommandTest {
    private static final String ARTICLE =
            """
            {"id": "1", "url": "https://samples.example/1", "date": "2031-03-07", "text": "Jarmila Vostrikova met Keir Starmer in London on Friday. Jarmila Vostrikova spoke of trade."}
            """;
    private static final String CHANGED = ARTICLE.replace("trade", "trade and of fish");
    private static final String HITS = "{\"search\": [{\"id\": \"Q990000900\"}, {\"id\": \"Q990000901\"}]}";
    private static final String ITEMS =
            """
            {"entities": {
              "Q990000900": {"redirects": {"from": "Q990000900", "to": "Q990000902"}, "id": "Q990000902",
                "labels": {"en": {"value": "Jarmila Vostrikova\\u202e"}}, "descriptions": {"en": {"value": "minister"}},
                "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}]},
                "sitelinks": {"a": {}, "b": {}, "c": {}, "d": {}, "e": {}, "f": {}, "g": {}, "h": {}, "i": {}, "j": {}, "k": {}, "l": {}, "m": {}, "n": {}, "o": {}, "p": {}, "q": {}, "r": {}, "s": {}, "t": {}, "u": {}, "v": {}, "w": {}, "x": {}, "y": {}, "z": {}}},
              "Q990000901": {"id": "Q777", "labels": {"en": {"value": "Jarmila Vostrikova"}}}
            }}
            """;

    @TempDir
    private Path folder;

    private String store;

    @BeforeEach
    void load() {
        store = folder.resolve("store").toString();
        assertThat(load(ARTICLE).exitCode()).isZero();
    }

    @Test
    void takesOverADecisionAndKeepsItWhenTheArticleIsLoadedAgain() throws IOException {
        Path sheet = folder.resolve("links.csv");
        assertThat(link("--export", sheet.toString()).exitCode()).isZero();
        String line = line(sheet, "Jarmila Vostrikova");
        String entity = line.substring(0, line.indexOf(','));
        assertThat(entity).endsWith("/entity/person%2Fjarmila-vostrikova");
        Files.writeString(sheet, "entity,candidate,decision\n" + entity + ",Q4242,accept\n");

        assertThat(link("--import", sheet.toString()).err()).contains("1 decision used, 1 link changed");
        assertThat(known("SELECT ?e WHERE { ?e <http://www.w3.org/2004/02/skos/core#exactMatch> "
                        + "<http://www.wikidata.org/entity/Q4242> ; a <https://w3id.org/parley#Person> }"))
                .contains("/entity/Q4242");
        assertThat(known("SELECT ?e WHERE { <" + entity + "> <http://purl.org/dc/terms/isReplacedBy> ?e }"))
                .contains("/entity/Q4242");
        assertThat(CommandRun.of("validate", "--store", store).exitCode()).isZero();

        assertThat(load(CHANGED).err()).contains("1 article");
        assertThat(link("--export", "-").out()).contains("/entity/Q4242,Jarmila Vostrikova,person,2,Q4242");
        String before = export();
        assertThat(CommandRun.of("resolve", "--store", store).exitCode()).isZero();
        assertThat(export()).isEqualTo(before);
        assertThat(link("--import", sheet.toString()).err()).contains("1 decision used, 0 links changed");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void leavesUnlinkedWhatIsRejectedAltogetherAndTakesItBack() throws IOException {
        Path sheet = folder.resolve("links.csv");
        link("--export", sheet.toString());
        String starmer = line(sheet, "Keir Starmer,person");
        String entity = starmer.substring(0, starmer.indexOf(','));
        String all = Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith(entity))
                .map(line -> entity + "," + line.split(",")[4] + ",reject\n")
                .collect(Collectors.joining());
        Files.writeString(sheet, "entity,candidate,decision\n" + all);

        assertThat(link("--import", sheet.toString()).exitCode()).isZero();
        assertThat(link("--export", "-").out()).contains("/entity/person%2Fkeir-starmer,Keir Starmer,person,1,,");
        assertThat(link("--report").out()).contains("Keir Starmer (person)");
        assertThat(link("--import", sheet.toString()).err()).contains("0 links changed");

        Files.writeString(sheet, "entity;candidate;decision\n" + entity + ";" + starmer.split(",")[4] + ";Accept\n");
        assertThat(link("--import", sheet.toString()).err()).contains("1 link changed");
        assertThat(link("--export", "-").out()).contains(entity + ",Keir Starmer,person,1");
    }

    @Test
    void namesEachLineThatIsWrongAndUsesTheOthers() throws IOException {
        String entity = line(exported(), "Jarmila Vostrikova").split(",")[0];
        Path sheet = Files.writeString(
                folder.resolve("bad.csv"),
                """
                entity,candidate,decision
                %1$s,Q1,accept
                %1$s,Q2,accept
                %1$s,Q1,reject
                %1$s,P31,accept
                %1$s,,accept
                %1$s,Q3,perhaps
                https://nowhere.example/x,Q3,accept
                %1$s,Q5,reject
                %1$s,Q6,
                """
                        .formatted(entity));

        var run = link("--import", sheet.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("line 3: another line accepts Q1")
                .contains("line 4: another line decides the opposite")
                .contains("line 5: 'P31' is no Wikidata item")
                .contains("line 6: there is no candidate to accept")
                .contains("line 7: 'perhaps' is no decision")
                .contains("line 8: the store has no entity")
                .contains("2 decisions used, 1 link changed; 6 lines left out");
    }

    @Test
    void refusesWhatIsNoSheet() throws IOException {
        Path binary = Files.write(folder.resolve("x.csv"), new byte[] {(byte) 0xff, 0, 1});

        assertThat(link("--import", binary.toString()).exitCode()).isEqualTo(3);
        assertThat(link(
                                "--import",
                                Files.writeString(folder.resolve("y.csv"), "a,b\n1,2\n")
                                        .toString())
                        .err())
                .contains("the column 'entity' is missing");
        assertThat(link("--import", folder.resolve("none.csv").toString()).exitCode())
                .isEqualTo(3);
    }

    @Test
    void asksWikidataAndFollowsAnItemThatMoved() {
        try (var wikidata = new LoopbackServer().usually(LoopbackServer.answering(LinkCommandTest::wikidata))) {
            var run = live(wikidata, "50");

            assertThat(run.err()).contains("1 linked");
            assertThat(wikidata.requests())
                    .allSatisfy(request -> assertThat(request.userAgent()).contains("desk@news.example"));
            assertThat(known("SELECT ?o WHERE { GRAPH ?g { ?d <https://w3id.org/parley#movedFrom> ?o } }"))
                    .contains("Q990000900");
            assertThat(link("--report", "--to", "json").out()).contains("\"linked\" : 2");
            assertThat(CommandRun.of("validate", "--store", store).exitCode()).isZero();
            load(CHANGED);
            assertThat(link("--export", "-").out()).contains("/entity/Q990000902,Jarmila Vostrikova,person");
            assertThat(live(wikidata, "50").err()).contains("0 linked, 0 with new candidates");
        }
    }

    @Test
    void getsOnWithoutAServiceAndWithinItsBudget() {
        String before = export();
        try (var wikidata = new LoopbackServer()
                .usually(LoopbackServer.send(200, "text/html", "<html>Log in to this network</html>"))) {
            assertThat(live(wikidata, "50").err()).contains("the answer is text/html, not JSON");
            assertThat(live(wikidata, "1").exitCode()).isZero();
            wikidata.usually(LoopbackServer.answering(LinkCommandTest::wikidata));
            assertThat(live(wikidata, "1").err()).contains("the budget of 1 requests is used up");
        }
        assertThat(export()).isEqualTo(before);
        assertThat(link("--live").exitCode()).isEqualTo(2);
        assertThat(link("--live").err()).contains("--contact");
        assertThat(link("--live", "--contact", "a@b.example", "--api", "ftp://x")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void worksTheSameOnAServer() throws IOException {
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/parley", DatasetGraphFactory.createTxnMem(), true)
                .start();
        try (var wikidata = new LoopbackServer().usually(LoopbackServer.answering(LinkCommandTest::wikidata))) {
            store = "http://localhost:%d/parley".formatted(server.getPort());
            load(ARTICLE);
            assertThat(live(wikidata, "50").err()).contains("1 linked");
            Path sheet = Files.writeString(
                    folder.resolve("s.csv"),
                    "entity,candidate,decision\n" + line(exported(), "Jarmila").split(",")[0] + ",Q990000902,reject\n");
            assertThat(link("--import", sheet.toString()).err()).contains("1 link changed");
            assertThat(link("--export", "-").out()).contains("/entity/person%2Fjarmila-vostrikova");
            String before = export();
            CommandRun.of("resolve", "--store", store);
            assertThat(export()).isEqualTo(before);
        } finally {
            server.stop();
        }
    }

    private static String wikidata(URI question) {
        if (question.getQuery().contains("wbgetentities")) {
            return ITEMS;
        }
        return question.getQuery().contains("search=Jarmila") ? HITS : "{\"search\": []}";
    }

    private CommandRun live(LoopbackServer wikidata, String budget) {
        return link(
                "--live",
                "--contact",
                "desk@news.example",
                "--api",
                wikidata.uri().toString(),
                "--budget",
                budget,
                "--cache",
                folder.resolve("cache").toString());
    }

    private Path exported() {
        Path sheet = folder.resolve("exported.csv");
        link("--export", sheet.toString());
        return sheet;
    }

    private static String line(Path sheet, String start) throws IOException {
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.contains("," + start))
                .findFirst()
                .orElseThrow();
    }

    private CommandRun load(String article) {
        return CommandRun.withInput(article, "load", "-", "--store", store, "--reproducible");
    }

    private CommandRun link(String... arguments) {
        var all = new ArrayList<>(List.of("link", "--store", store));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String known(String query) {
        return CommandRun.withInput(query, "query", "-", "--store", store).out();
    }

    private String export() {
        return CommandRun.of("export", "--to", "nq", "--store", store).out();
    }
}
