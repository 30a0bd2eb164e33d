package parley.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.failure.BadConfiguration;
import parley.query.QueryParameter.Need;

class QueryLibraryTest {
    private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

    static Stream<NamedQuery> all() {
        return Stream.concat(LIBRARY.questions().stream(), LIBRARY.checks().stream());
    }

    @Test
    void holdsQuestionsAndChecks() {
        assertThat(LIBRARY.questions()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(LIBRARY.checks()).isNotEmpty();
        assertThat(LIBRARY.find("checks/lost-evidence")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theHeaderSaysWhatTheQueryIs(NamedQuery query) {
        Query parsed = query.parsed();

        assertThat(query.question()).endsWith("?").doesNotContain("\n");
        assertThat(query.columns()).isEqualTo(parsed.getResultVars());
        assertThat(parsed.getOrderBy()).isNotEmpty();
        assertThat(query.name()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyParameterIsABlockThatCanBeFilled(NamedQuery query) {
        var declared = query.parameters().stream().map(QueryParameter::name).toList();

        assertThat(openBlocks(query.parsed())).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static TreeSet<String> openBlocks(Query query) {
        var names = new TreeSet<String>();
        QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                if (block.getRows().stream().allMatch(row -> row.isEmpty())) {
                    names.addAll(block.getVars().stream().map(Var::getVarName).toList());
                }
                return block;
            }
        });
        return names;
    }

    @Test
    void aHeaderMayRunOverLines() {
        var query = NamedQuery.parse(
                "mine",
                """
                # Question: Who
                #   met whom?
                # Columns: person,
                #   other
                # Params:  ?since (xsd:date, optional): from this day on
                #          ?person (agent, required)
                SELECT ?person ?other { VALUES ?since { UNDEF } VALUES ?person { UNDEF } ?person ?since ?other }
                """);

        assertThat(query.question()).isEqualTo("Who met whom?");
        assertThat(query.columns()).containsExactly("person", "other");
        assertThat(query.parameters())
                .isEqualTo(new ArrayList<>(List.of(
                        new QueryParameter("since", ParameterType.DATE, Need.OPTIONAL, "from this day on"),
                        new QueryParameter("person", ParameterType.AGENT, Need.REQUIRED, ""))));
    }

    @Test
    void aQueryNeedsNoHeader() {
        assertThat(NamedQuery.parse("mine", "ASK {}").parameters()).isEmpty();
    }

    @Test
    void anUnknownNameGetsANearOne() {
        assertThatThrownBy(() -> LIBRARY.get("meetings-of-somebody"))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("meetings-of-somebody")
                .hasMessageContaining("meetings-");
    }

    @Test
    void whatIsNoQueryIsSaidWithItsPlace() {
        assertThatThrownBy(() -> NamedQuery.parse("mine.rq", "SELECT * {\n ?s ?p }"))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("mine.rq is no SPARQL query")
                .hasMessageContaining("ine 2");
        assertThatThrownBy(() -> NamedQuery.parse("mine.rq", "DROP ALL")).isInstanceOf(BadConfiguration.class);
    }
}
