package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a dump to an index and to a linked article, as a user does it. */
class WikidataIndexCommandTest {
    private static final String NADIA =
            """
            {"type":"item","id":"Q990000001","labels":{"en":{"language":"en","value":"Nadia Exemplar"}},
            "descriptions":{},"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":
            {"id":"Q5"}}},"rank":"normal"}]},"sitelinks":{"enwiki":{"title":"Nadia Exemplar"},"dewiki":{}}}"""
                    .replace("\n", "");

    @TempDir
    Path folder;

    @Test
    void linksWithAnIndexOfTheDumpBeforeTheBuiltInOne() throws IOException {
        Path index = folder.resolve("index");
        var made = CommandRun.withInput("[\n" + NADIA + "\n]\n", "wikidata", "index", "-", "-o", index.toString());
        assertThat(made.err()).contains("1 of 1 items");
        assertThat(made.exitCode()).isZero();
        Path article = Files.writeString(
                folder.resolve("article.txt"), "Nadia Exemplar met Emmanuel Macron in Paris on Friday.");

        var run = CommandRun.of("convert", article.toString(), "--wikidata", index.toString());

        assertThat(run.out()).contains("Q990000001").contains("Q3052772");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void endsWithThreeWhereTheDumpBreaksOffAndKeepsWhatItRead() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), "[\n" + NADIA + ",\nrubbish,\n{\"id\":\"Q99");

        var run = CommandRun.of(
                "wikidata",
                "index",
                dump.toString(),
                "-o",
                folder.resolve("index").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("1 broken lines are left out; they begin at byte %,d".formatted(NADIA.length() + 4))
                .contains("breaks off at byte %,d".formatted(NADIA.length() + 13))
                .contains("1 of 1 items");
    }

    @Test
    void saysWhatIsWrongWithAnIndexOrADump() {
        var noIndex = CommandRun.of("convert", "none.txt", "--wikidata", folder.toString());
        var noDump =
                CommandRun.of("wikidata", "index", folder.resolve("none.json").toString(), "-o", folder.toString());
        var noLanguage = CommandRun.of("wikidata", "index", "x.json", "-o", "y", "--languages", "English");

        assertThat(noIndex.exitCode()).isEqualTo(2);
        assertThat(noIndex.err()).contains("holds no index of Wikidata");
        assertThat(noDump.exitCode()).isEqualTo(3);
        assertThat(noDump.err()).contains("no such file");
        assertThat(noLanguage.exitCode()).isEqualTo(2);
        assertThat(noLanguage.err()).contains("no code of a language");
    }
}
