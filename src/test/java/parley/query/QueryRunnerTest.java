package parley.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.failure.BadConfiguration;
import parley.store.KnowledgeStore;

class QueryRunnerTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions");
    private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

    private static KnowledgeStore store;

    @BeforeAll
    static void fillTheStore(@TempDir Path folder) {
        store = GoldenStore.open(GOLDEN, folder.resolve("store"));
    }

    @AfterAll
    static void closeTheStore() {
        store.close();
    }

    private static String run(NamedQuery query, Map<String, String> values, ResultsFormat format) {
        var out = new ByteArrayOutputStream();
        new QueryRunner(store).run(query, values, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String ask(String name, Map<String, String> values) {
        return run(LIBRARY.get(name), values, ResultsFormat.CSV);
    }

    /** Such an address could not be read any more by the server that gets the query. */
    @ParameterizedTest
    @CsvSource({
        "first-and-last-meeting-of-a-pair, person, https://\uFFFD",
        "meetings-of-a-person, person, https://x.test/a/../b",
        "meetings-in-a-place, place, https://\uFFFE.test/"
    })
    void anAddressThatIsNoneIsRefused(String query, String parameter, String address) {
        assertThatThrownBy(() -> ask(query, Map.of(parameter, address)))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("'%s' will not do for %s".formatted(address, parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lind",
                "anna lind",
                "Lind",
                "Q900101",
                "wd:Q900101",
                "http://www.wikidata.org/entity/Q900101",
                "https://www.wikidata.org/wiki/Q900101",
                "https://w3id.org/parley/id/entity/Q900101"
            })
    void aPersonIsNamedInManyWays(String person) {
        assertThat(ask("meetings-of-a-person", Map.of("person", person)))
                .isEqualTo(ask("meetings-of-a-person", Map.of("person", "Anna Lind")))
                .contains("Ola Nord");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> ask("meetings-of-a-person", Map.of("person", "Anna \uD83E")))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("half a character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            meetings-of-a-person | person | Nobody Here        | knows no 'Nobody Here'
            meetings-of-a-person | person | Q4242              | knows no 'Q4242'
            meetings-of-a-person | person | Bergvik            | knows no 'Bergvik'
            meetings-of-a-person | town   | Bergvik            | no parameter town; it takes person, since, until
            who-met-whom-most    | since  | last week          | 'last week' will not do for since
            evidence-of-a-meeting| meeting| no iri             | 'no iri' will not do for meeting
            evidence-of-a-meeting| meeting| http://x.test/a/.. | 'http://x.test/a/..' will not do for meeting
            articles             | since  | 2025-01-01         | it takes none
            """)
    void aWrongValueIsNamed(String query, String parameter, String value, String message) {
        assertThatThrownBy(() -> ask(query, Map.of(parameter, value)))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> ask("meetings-of-a-pair", Map.of("person", "Anna Lind")))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("meetings-of-a-pair needs a value: -p other=...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\")) } SELECT * { ?s ?p ?o } #",
                "\" } ; DROP ALL ; { \"",
                "ferry' UNION { ?s ?p ?o }",
                "\\u0022 ?x \\"
            })
    void aValueNeverBecomesSyntax(String words) {
        assertThat(ask("meetings-about-a-topic", Map.of("words", words)).lines())
                .hasSize(1);
    }

    @Test
    void aTableIsAligned() {
        assertThat(run(LIBRARY.get("where-meetings-take-place"), Map.of(), ResultsFormat.TABLE))
                .isEqualToNormalizingNewlines(
                        """
                        name     meetings  held  place
                        -------  --------  ----  -----------------------------------------
                        Bergvik         2     2  https://w3id.org/parley/id/entity/Q900301
                        Osthavn         2     1  https://w3id.org/parley/id/entity/Q900302
                        """);
    }

    @Test
    void answersComeInTheStandardFormats() {
        var query = LIBRARY.get("common-contacts-of-a-pair");
        var values = Map.of("person", "Ben Okoro", "other", "Cara Diaz");

        assertThat(run(query, values, ResultsFormat.TSV)).contains("?name\t?contact", "\"Anna Lind\"\t<https://");
        assertThat(run(query, values, ResultsFormat.JSON)).contains("\"bindings\"", "\"value\": \"Anna Lind\"");
        assertThat(run(query, values, ResultsFormat.XML)).contains("<literal>Anna Lind</literal>");
    }

    @Test
    void answersYesAndNo() {
        assertThat(run(NamedQuery.parse("mine", "ASK { ?s ?p ?o }"), Map.of(), ResultsFormat.TABLE))
                .isEqualToIgnoringNewLines("yes");
        assertThat(run(NamedQuery.parse("mine", "ASK { ?s ?s ?s }"), Map.of(), ResultsFormat.JSON))
                .contains("\"boolean\" : false");
    }

    @Test
    void aGraphComesAsTurtleAndNotAsColumns() {
        var query = NamedQuery.parse(
                "mine",
                "PREFIX parley: <https://w3id.org/parley#> CONSTRUCT { ?a parley:met ?b } WHERE { ?a parley:met ?b }");

        assertThat(run(query, Map.of(), ResultsFormat.TABLE)).contains("Q900101", "met");
        assertThatThrownBy(() -> run(query, Map.of(), ResultsFormat.CSV))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("the query makes a graph");
    }
}
