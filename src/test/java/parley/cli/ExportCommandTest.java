package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        assertThat(run("load", "src/test/resources/golden/questions/data.trig").exitCode())
                .isZero();
    }

    private static CommandRun run(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve("store").toString();
        return CommandRun.of(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ttl",
                "nt",
                "jsonld",
                "rdf",
                "trig",
                "nq",
                "csv",
                "pairs.csv",
                "gexf",
                "graphml",
                "geojson",
                "ics",
                "html",
                "jsonl",
                "void.ttl"
            })
    void everyFormIsKnownByNameAndByFileAndCanBeCompressed(String form) throws IOException {
        Path file = folder.resolve("result." + form + ".gz");

        CommandRun plain = run("export", "--to", form);

        assertThat(plain.exitCode()).as(plain.err()).isZero();
        assertThat(run("export", "-o", file.toString()).exitCode()).isZero();
        try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(unpacked.readAllBytes()).asString().isEqualTo(plain.out());
        }
    }

    @Test
    void aQueryLimitsWhatGoesOut() {
        CommandRun all = run("export", "--to", "csv");
        CommandRun some = run("export", "--to", "csv", "--query", "meetings-in-a-place", "-p", "place=Osthavn");

        assertThat(some.exitCode()).as(some.err()).isZero();
        assertThat(some.out().lines()).hasSizeBetween(2, (int) all.out().lines().count() - 1);
        assertThat(some.out().lines().skip(1)).allMatch(line -> line.contains("Osthavn"));
    }

    @Test
    void aPartOfTheGraphConformsToTheShapes() {
        String file = folder.resolve("part.trig").toString();

        assertThat(run("export", "-o", file, "--query", "meetings-in-a-place", "-p", "place=Osthavn")
                        .exitCode())
                .isZero();

        CommandRun check = CommandRun.of("validate", file);
        assertThat(check.exitCode()).as(check.err() + check.out()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who-met-whom-most", "meetings-by-month", "entities-without-wikidata"})
    void aQueryThatNamesNoMeetingIsNoFilter(String query) {
        CommandRun run = run("export", "--query", query);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsAnyOf("no IRIs", "no meeting, report or article");
    }

    @Test
    void aStoreGivesTheLinesOfItsArticles() {
        CommandRun run = run("export", "--to", "jsonl");

        assertThat(run.out().lines()).hasSize(7);
        assertThat(run.out().lines().filter(line -> line.contains("news.test/harbour-plan")))
                .singleElement()
                .asString()
                .contains("\"status\":\"planned\"", "\"absent\":[{\"name\":\"Cara Diaz\"", "\"qid\":\"Q900101\"")
                .contains("\"attendance\":\"expected\"", "\"quote\":\"will meet\"", "\"label\":\"fishing quotas\"");
    }
}
