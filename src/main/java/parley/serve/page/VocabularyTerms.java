package parley.serve.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import parley.resource.Resource;
import parley.vocab.Dct;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;

/** The terms that the editor of queries offers while one types: those of the ontology, and those of others that stores hold. */
record VocabularyTerms(List<String> classes, List<String> properties) {
    private static final List<Node> OF_OTHERS = List.of(
            Rdfs.label,
            Skos.exactMatch,
            Skos.closeMatch,
            Dct.isReplacedBy,
            Nif.anchorOf,
            Nif.beginIndex,
            Nif.endIndex,
            Schema.datePublished,
            Schema.publisher);

    static VocabularyTerms read() {
        Graph ontology = RDFParser.fromString(
                        new Resource(Parley.class, "/parley/ontology/parley.ttl").text(), Lang.TURTLE)
                .toGraph();
        return new VocabularyTerms(
                terms(ontology, Stream.of(OWL.Class.asNode())).toList(),
                Stream.concat(
                                terms(ontology, Stream.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())),
                                OF_OTHERS.stream().map(Node::getURI))
                        .toList());
    }

    private static Stream<String> terms(Graph ontology, Stream<Node> kinds) {
        return kinds.flatMap(kind -> ontology.find(Node.ANY, Rdf.type, kind).toList().stream())
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Parley.NS))
                .sorted();
    }

    /** As an attribute holds them. */
    static String joined(List<String> iris) {
        return iris.stream().collect(Collectors.joining(" "));
    }
}
