package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Skos;

class JsonLdContextTest {
    private final JsonLdContext context = JsonLdContext.bundled();
    private final Graph ontology =
            RDFParser.source(Path.of("ontology/parley.ttl")).toGraph();

    private Set<Node> properties(Node type) {
        return ontology.find(Node.ANY, Rdf.type, type)
                .mapWith(Triple::getSubject)
                .filterKeep(property -> property.getURI().startsWith(Parley.NS))
                .toSet();
    }

    private List<Node> ranges(Node property) {
        return ontology.find(property, RDFS.range.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    @Test
    void everyPropertyThatLeadsToAnotherThingIsGivenAsAReference() {
        assertThat(properties(OWL.ObjectProperty.asNode())).isNotEmpty().allSatisfy(property -> assertThat(
                        context.typeOf(property.getURI()))
                .as(property.getURI())
                .isIn("@id", "@vocab"));
    }

    @Test
    void everyCodeIsGivenByItsBareName() {
        Set<Node> codeLists = Stream.of(Parley.MeetingStatus, Parley.Role, Parley.Mode, Parley.TimeResolution)
                .filter(list -> ontology.contains(Node.ANY, Rdf.type, list))
                .collect(Collectors.toSet());

        assertThat(codeLists).hasSize(4);
        assertThat(properties(OWL.ObjectProperty.asNode()).stream()
                        .filter(property -> ranges(property).stream().anyMatch(codeLists::contains)))
                .allSatisfy(property ->
                        assertThat(context.typeOf(property.getURI())).isEqualTo("@vocab"));
        assertThat(context.term(Parley.Held.getURI())).isEqualTo("Held");
    }

    @Test
    void everyLiteralHasTheDatatypeOfItsProperty() {
        assertThat(properties(OWL.DatatypeProperty.asNode())).isNotEmpty().allSatisfy(property -> {
            String range = ranges(property).get(0).getURI();
            assertThat(context.typeOf(property.getURI()))
                    .as("ontology/context.jsonld gives the type of " + property.getURI())
                    .isEqualTo(range.equals(XSD.xstring.getURI()) ? "" : range);
        });
    }

    @Test
    void aNameThatMeansSomethingElseIsNotUsedForATerm() {
        Map<String, String> written = Map.of(
                Skos.exactMatch.getURI(),
                "exactMatch",
                Parley.NS + "exactMatch",
                "parley:exactMatch",
                Parley.NS + "skos",
                "parley:skos",
                Parley.NS + "id",
                "parley:id",
                "https://other.test/x",
                "https://other.test/x");

        assertThat(written).allSatisfy((iri, term) -> assertThat(context.term(iri))
                .isEqualTo(NodeFactory.createURI(term).getURI()));
    }
}
