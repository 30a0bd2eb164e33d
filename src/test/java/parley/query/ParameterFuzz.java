package parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.Fuzzed;
import parley.HostileText;
import parley.failure.BadConfiguration;
import parley.store.KnowledgeStore;
import parley.store.MemoryStore;

/** A value of a parameter stays one value, whatever it is made of, also after the way to a server and back. */
class ParameterFuzz {
    private static final KnowledgeStore STORE = new MemoryStore(DatasetGraphFactory.create());

    @Fuzzed
    void aTextComesBackAsItIs(@ForAll("texts") String text) {
        try {
            assertThat(answers("text", text)).containsExactly(text.strip());
        } catch (BadConfiguration e) {
            assertThat(e).hasMessageContaining("half a character");
        }
    }

    @Fuzzed
    void anIriComesBackAsItIsOrIsRefused(@ForAll("texts") String text) {
        String iri = "http://x.test/" + text;
        try {
            assertThat(answers("iri", iri)).containsExactly(iri.strip());
        } catch (BadConfiguration e) {
            assertThat(e).hasMessageMatching("(?s).*(will not do|half a character).*");
        }
    }

    @Fuzzed
    void aBundledQueryStaysTheSameQueryOrRefusesTheValue(@ForAll("texts") String text, @ForAll("names") String name) {
        NamedQuery query = QueryLibrary.bundled().get(name);
        for (QueryParameter parameter : query.parameters()) {
            try {
                Query bound = new QueryRunner(STORE).prepare(query, Map.of(parameter.name(), text));
                Query sent = QueryFactory.create(bound.toString());
                assertThat(sent.getQueryPattern()).isEqualTo(bound.getQueryPattern());
                assertThat(sent.getResultVars()).isEqualTo(query.parsed().getResultVars());
            } catch (BadConfiguration e) {
                // It is refused.
            }
        }
    }

    private static List<String> answers(String type, String value) {
        NamedQuery query = NamedQuery.parse(
                "echo",
                "# Question: What?\n# Columns: back\n# Params: ?value (%s, required): it\n".formatted(type)
                        + "SELECT (STR(?value) AS ?back) WHERE { VALUES ?value { UNDEF } }");
        Query sent = QueryFactory.create(
                new QueryRunner(STORE).prepare(query, Map.of("value", value)).toString());
        return STORE.query(sent, exec -> {
            List<String> found = new ArrayList<>();
            exec.select().forEachRemaining(row -> found.add(row.get("back").getLiteralLexicalForm()));
            return found;
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(QueryLibrary.bundled().questions().stream()
                .map(NamedQuery::name)
                .toList());
    }
}
