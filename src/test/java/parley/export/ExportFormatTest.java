package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format is called by its extension, or as other RDF tools call it; no word means two. */
class ExportFormatTest {
    @ParameterizedTest
    @CsvSource({
        "ttl, TURTLE", "TTL, TURTLE", "turtle, TURTLE", "Turtle, TURTLE", "nt, N_TRIPLES", "ntriples, N_TRIPLES",
        "N-Triples, N_TRIPLES", "json-ld, JSON_LD", "RDF/XML, RDF_XML", "rdfxml, RDF_XML", "n-quads, N_QUADS",
                "nquads, N_QUADS",
        "TriG, TRIG", "json lines, JSON_LINES", "pairs.csv, PAIRS", "void.ttl, DESCRIPTION", "calendar, CALENDAR"
    })
    void isCalledAsItsUsersCallIt(String word, ExportFormat format) {
        assertThat(Arrays.stream(ExportFormat.values()).filter(form -> form.isCalled(word)))
                .containsExactly(format);
    }

    @ParameterizedTest
    @CsvSource({"xml", "json", "t", "''"})
    void isNotCalledByWhatMayMeanAnother(String word) {
        assertThat(ExportFormat.values()).noneMatch(form -> form.isCalled(word));
    }
}
