package parley.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Path FOLDER = Path.of("ontology");
    private static final String IRI = "https://w3id.org/parley";

    private final Graph ontology = read("parley.ttl");
    private final Graph shapes = read("shapes.ttl");

    @Test
    void theConstantsAreTheDeclaredTerms() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Parley.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node term) {
                assertThat(term.getLocalName()).isEqualTo(field.getName());
                constants.add(term.getURI());
            }
        }

        assertThat(constants).isEqualTo(declaredTerms());
    }

    @Test
    void everyTermIsExplainedToItsReader() {
        for (String term : declaredTerms()) {
            Node node = NodeFactory.createURI(term);
            assertThat(objects(ontology, node, Rdfs.label))
                    .as("labels of " + term)
                    .hasSize(1);
            assertThat(objects(ontology, node, Rdfs.isDefinedBy)).containsExactly(NodeFactory.createURI(IRI));
            assertThat(objects(ontology, node, Rdfs.comment))
                    .as("comments of " + term)
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.getLiteralLexicalForm())
                            .as("one sentence about " + term)
                            .matches("[A-Z].*[^.]\\."));
        }
    }

    @Test
    void eachCodeListHoldsItsConceptsAndTheShapesAllowThem() {
        List<Set<Node>> lists =
                ontology
                        .find(Node.ANY, Rdf.type, Skos.ConceptScheme)
                        .mapWith(triple -> triple.getSubject())
                        .toList()
                        .stream()
                        .map(scheme -> {
                            Set<Node> top = Set.copyOf(objects(ontology, scheme, Skos.hasTopConcept));
                            assertThat(Set.copyOf(subjects(ontology, Skos.inScheme, scheme)))
                                    .isEqualTo(top);
                            return top;
                        })
                        .toList();

        assertThat(allowedLists()).containsAll(lists);
    }

    @Test
    void ontologyAndShapesCarryTheProgramsVersion() throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();

        Node header = NodeFactory.createURI(IRI);
        assertThat(text(ontology, header, OWL2.versionInfo.asNode())).isEqualTo(version.group(1));
        assertThat(objects(ontology, header, OWL2.versionIRI.asNode()))
                .containsExactly(NodeFactory.createURI(IRI + "/" + version.group(1)));
        assertThat(text(shapes, NodeFactory.createURI(IRI + "/shapes"), OWL2.versionInfo.asNode()))
                .isEqualTo(version.group(1));
    }

    @Test
    void eachClassHasItsShapeAndEachConstraintAMessage() {
        Set<Node> targets = Set.copyOf(objects(shapes, Node.ANY, SHACL.targetClass));
        for (Node type : subjects(ontology, Rdf.type, OWL2.Class.asNode())) {
            boolean ofCodeList = !subjects(ontology, Rdf.type, type).isEmpty();
            if (type.isURI() && !ofCodeList) {
                assertThat(targets).contains(type);
            }
        }
        for (Node constraint : objects(shapes, Node.ANY, SHACL.sparql)) {
            assertThat(text(shapes, constraint, SHACL.message)).matches("[A-Z].*[.:].*");
        }
        for (Node constraint : objects(shapes, Node.ANY, SHACL.property)) {
            boolean ofAlternative = objects(shapes, constraint, SHACL.message).isEmpty()
                    && !objects(shapes, constraint, SHACL.path).isEmpty()
                    && subjects(shapes, SHACL.property, constraint).stream().allMatch(Node::isBlank);
            if (!ofAlternative) {
                assertThat(text(shapes, constraint, SHACL.message)).matches("[A-Z].*[.:].*");
            }
        }
    }

    @Test
    void theDiagramIsMadeFromTheTurtle() throws IOException {
        var diagram = new OntologyDiagram(ontology);
        Path file = FOLDER.resolve("diagram.svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, diagram.svg());
        }

        assertThat(diagram.classes()).isEqualTo(classesOutsideCodeLists());
        assertThat(Files.readString(file))
                .as("run the test with -Dgolden.update=true")
                .isEqualTo(diagram.svg());
    }

    private Set<String> classesOutsideCodeLists() {
        return subjects(ontology, Rdf.type, OWL2.Class.asNode()).stream()
                .filter(type ->
                        type.isURI() && subjects(ontology, Rdf.type, type).isEmpty())
                .map(Node::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> declaredTerms() {
        return ontology
                .find(Node.ANY, Rdf.type, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(Parley.NS))
                .mapWith(Node::getURI)
                .toSet()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Set<Node>> allowedLists() {
        return objects(shapes, Node.ANY, SHACL.in).stream()
                .map(list -> Set.copyOf(GraphList.members(new GNode(shapes, list))))
                .toList();
    }

    private static Graph read(String file) {
        return RDFParser.source(FOLDER.resolve(file))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toGraph();
    }

    private static String text(Graph graph, Node subject, Node predicate) {
        List<Node> found = objects(graph, subject, predicate);
        assertThat(found).as(predicate + " of " + subject).hasSize(1);
        return found.get(0).getLiteralLexicalForm();
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private static List<Node> subjects(Graph graph, Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(triple -> triple.getSubject())
                .toList();
    }
}
