package parley.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphValidatorTest {
    private static final GraphValidator VALIDATOR = GraphValidator.standard();
    private static final String ARTICLE = "https://news.example/1";

    @Test
    void saysWhichQuoteIsWrongAndWhatToDo() {
        List<Violation> violations = VALIDATOR.validate(article("Anna met Ben.", 5, 8, "Ben"));

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).message()).contains("Correct the offsets", ARTICLE + "#char=5,8", "\"Ben\"");
    }

    @Test
    void countsCodePointsAsTheTextsReaderDoes() {
        assertThat(VALIDATOR.validate(article("🤝🏽 Anna met Ben.", 3, 7, "Anna")))
                .isEmpty();
        assertThat(VALIDATOR.validate(article("🤝🏽 Anna met Ben.", 5, 9, "Anna")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4090, 20", "4096, 1", "8190, 100", "0, 9000", "3000, 5000", "9990, 10"})
    void looksThroughLongTexts(int begin, int length) {
        var text = new StringBuilder();
        for (int i = 0; text.codePointCount(0, text.length()) < 10_000; i++) {
            text.append(i % 7 == 0 ? "🚢" : Integer.toString(i));
        }
        int at = text.offsetByCodePoints(0, begin);
        String quote = text.substring(at, text.offsetByCodePoints(at, length));

        assertThat(VALIDATOR.validate(article(text.toString(), begin, begin + length, quote)))
                .isEmpty();
        assertThat(VALIDATOR.validate(article(text.toString(), begin + 1, begin + 1 + length, quote)))
                .hasSize(1);
    }

    @Test
    void aQuoteThatEndsBeyondTheTextIsWrong() {
        assertThat(VALIDATOR.validate(article("Anna met Ben.", 9, 15, "Ben."))).hasSize(1);
    }

    @Test
    void ofManyGraphsItSaysWhichOneIsWrong() {
        DatasetGraph data = DatasetGraphFactory.create();
        data.addGraph(NodeFactory.createURI("https://news.example/good"), article("Anna met Ben.", 9, 12, "Ben"));
        data.addGraph(NodeFactory.createURI("https://news.example/bad"), article("Anna met Ben.", 0, 3, "Ben"));

        assertThat(VALIDATOR.validate(data))
                .extracting(Violation::graph)
                .containsExactly(Optional.of("https://news.example/bad"));
    }

    private static Graph article(String text, int begin, int end, String quote) {
        String turtle =
                """
                @base <%s> .
                @prefix parley: <https://w3id.org/parley#> .
                @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <> a parley:Article ; parley:digest "0123456789abcdef" ; nif:isString "%s" .
                <#char=%d,%d> a parley:Mention ; nif:anchorOf "%s" ; nif:referenceContext <> ;
                    nif:beginIndex "%2$d"^^xsd:nonNegativeInteger ; nif:endIndex "%3$d"^^xsd:nonNegativeInteger .
                """
                        .replace("%2$d", Integer.toString(begin))
                        .replace("%3$d", Integer.toString(end))
                        .formatted(ARTICLE, text, begin, end, quote);
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
