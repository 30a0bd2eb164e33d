package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    private static final String ARTICLES =
            """
            {"id": "1", "url": "https://samples.example/1", "date": "2031-03-07", "text": "Emmanuel Macron met Giorgia Meloni in Vienna on Friday. Viktor Orbán did not attend the meeting."}
            {"id": "2", "url": "https://samples.example/2", "date": "2031-03-08", "text": "Keir Starmer met Narendra Modi in London on Saturday."}
            """;

    @TempDir
    Path folder;

    @Test
    void loadsAsksExplainsExportsAndRemoves() {
        String store = folder.resolve("store").toString();

        var load = CommandRun.withInput(ARTICLES, "load", "-", "--store", store);
        assertThat(load.err()).contains("2 articles, 2 with meetings", "2 articles in " + store);
        assertThat(CommandRun.withInput(ARTICLES, "load", "-", "--store", store).err())
                .contains("0 articles", "2 unchanged");

        assertThat(CommandRun.of("query", "meetings-of-a-person", "-p", "person=Meloni", "--store", store)
                        .out())
                .contains("Emmanuel Macron", "2031-03-07", "Vienna");
        assertThat(CommandRun.withInput(
                                "ASK { ?meeting <https://w3id.org/parley#nonParticipant> ?absent }",
                                "query",
                                "-",
                                "--store",
                                store)
                        .out())
                .isEqualTo("yes\n");
        assertThat(CommandRun.of("explain", "https://samples.example/1", "--store", store)
                        .out())
                .contains(
                        "| Emmanuel Macron met Giorgia Meloni in Vienna on Friday.",
                        "from \"Emmanuel Macron met\"",
                        "is Q3052772");
        String meeting = CommandRun.withInput(
                        "SELECT ?m { ?m <https://w3id.org/parley#reportedBy> ?r } ORDER BY ?r LIMIT 1",
                        "query",
                        "-",
                        "--results",
                        "csv",
                        "--store",
                        store)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(CommandRun.of("explain", meeting, "--store", store).out()).contains("One report alone tells of it");
        assertThat(CommandRun.of("explain", meeting, "--json", "--store", store).out())
                .startsWith("{\"iri\":\"%s\",\"about\":[{".formatted(meeting))
                .contains("\"quote\":\"Emmanuel Macron met\"", "\"merge\":{\"meeting\":\"%s\"".formatted(meeting));
        assertThat(CommandRun.of("explain", "https://samples.example/1", "--json", "--store", store)
                        .out())
                .contains("\"merge\":null");
        assertThat(CommandRun.of("validate", "--store", store).exitCode()).isZero();
        String before =
                CommandRun.of("export", "--to", "trig", "--store", store).out();
        assertThat(before).contains("Viktor Orbán");

        assertThat(CommandRun.of("resolve", "--all", "--store", store).exitCode())
                .isZero();
        assertThat(CommandRun.of("export", "--to", "trig", "--store", store).out())
                .isEqualTo(before);
        assertThat(CommandRun.of("remove", "https://samples.example/1", "--store", store)
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("export", "--store", store).out())
                .doesNotContain("Macron")
                .contains("Starmer");
    }

    @Test
    void loadsWhatConvertHasWrittenWithTheSameOutcome() throws IOException {
        String turtle = folder.resolve("articles.ttl").toString();
        String direct = folder.resolve("direct").toString();
        String throughRdf = folder.resolve("through-rdf").toString();

        CommandRun.withInput(ARTICLES, "convert", "-", "--reproducible", "-o", turtle);
        CommandRun.withInput(ARTICLES, "load", "-", "--reproducible", "--store", direct);
        var load = CommandRun.of("load", turtle, "--store", throughRdf);

        assertThat(load.err()).contains("2 articles");
        assertThat(CommandRun.of("export", "--store", throughRdf).out()).isEqualTo(Files.readString(Path.of(turtle)));
        assertThat(CommandRun.of("export", "--to", "trig", "--store", throughRdf)
                        .out())
                .isEqualTo(CommandRun.of("export", "--to", "trig", "--store", direct)
                        .out());
    }

    @Test
    void findsAQuoteThatTheTextDoesNotHold() throws IOException {
        String good = folder.resolve("good.ttl").toString();
        CommandRun.withInput(ARTICLES, "convert", "-", "-o", good);
        assertThat(CommandRun.of("validate", good).exitCode()).isZero();
        Path broken = folder.resolve("broken.ttl");
        Files.writeString(
                broken, Files.readString(Path.of(good)).replace("nif:anchorOf \"Vienna\"", "nif:anchorOf \"Geneva\""));

        var run = CommandRun.of("validate", broken.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("https://samples.example/1#char=");
        assertThat(run.err()).contains("breaks the shapes");
        assertThat(CommandRun.of(
                                "load",
                                broken.toString(),
                                "--store",
                                folder.resolve("s").toString())
                        .err())
                .contains("rejected: non conforming 1");
    }

    @Test
    void saysThatArticlesOfOneAddressReplacedEachOther() {
        String store = folder.resolve("shared").toString();
        String input =
                """
                {"url": "https://samples.example/day", "date": "2031-03-07", "text": "Emmanuel Macron met Giorgia Meloni in Vienna."}
                {"url": "https://samples.example/day", "date": "2031-03-07", "text": "Keir Starmer met Narendra Modi in London."}
                """;

        assertThat(CommandRun.withInput(input, "load", "-", "--store", store).err())
                .contains("1 of the articles had the address of an earlier one", "or its own \"url\"");
    }

    @Test
    void keepsTheBaseOfTheStore() {
        String store = folder.resolve("store").toString();
        CommandRun.withInput(ARTICLES, "load", "-", "--store", store, "--base", "https://example.org/");

        var other = CommandRun.withInput(ARTICLES, "load", "-", "--store", store, "--base", "https://other.example/");

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("has the base https://example.org/");
        assertThat(CommandRun.withInput(ARTICLES, "load", "-", "--store", store).err())
                .contains("2 unchanged");
    }

    @Test
    void saysWhatToDoAboutAStoreThatIsNotThere() {
        var run = CommandRun.of(
                "query", "articles", "--store", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("none").hasLineCount(1);
    }

    @Test
    void listsTheQueriesWithTheirQuestions() {
        assertThat(CommandRun.of("queries").out())
                .contains("who-met-whom-most", "Who met whom most often?", "-p since=");
        assertThat(CommandRun.of("query", "who-met", "--store", "none").exitCode())
                .isEqualTo(2);
    }
}
