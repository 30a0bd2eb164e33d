package parley.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.vocab.Rdf;

class ExamplesTest {
    private static final Path FOLDER = Path.of("ontology/examples");
    private static final String SHAPES = "https://w3id.org/parley/shapes#";
    private static final GraphValidator VALIDATOR = GraphValidator.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aValidExampleConforms(Path valid) {
        assertThat(VALIDATOR.validate(read(valid))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anInvalidExampleBreaksExactlyTheShapeItIsNamedFor(Path invalid) {
        List<Violation> violations = VALIDATOR.validate(read(invalid));

        assertThat(violations).extracting(Violation::shape).containsOnly(SHAPES + shapeNamed(invalid));
        assertThat(violations)
                .allSatisfy(violation ->
                        assertThat(violation.message()).doesNotContain("{").hasSizeGreaterThan(10));
    }

    @Test
    void everyShapeHasAnExampleThatBreaksIt() throws IOException {
        Set<String> broken = anInvalidExampleBreaksExactlyTheShapeItIsNamedFor()
                .map(ExamplesTest::shapeNamed)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shapes()).isEqualTo(broken);
    }

    static Stream<Path> aValidExampleConforms() throws IOException {
        return turtleIn("valid");
    }

    static Stream<Path> anInvalidExampleBreaksExactlyTheShapeItIsNamedFor() throws IOException {
        return turtleIn("invalid");
    }

    private static Stream<Path> turtleIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static Set<String> shapes() {
        return read(Path.of("ontology/shapes.ttl"))
                .find(Node.ANY, Rdf.type, SHACL.NodeShape)
                .mapWith(triple -> triple.getSubject().getURI().substring(SHAPES.length()))
                .toSet()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code quote-shape.ttl} is named for {@code QuoteShape}. */
    private static String shapeNamed(Path file) {
        String name = file.getFileName().toString().replace(".ttl", "");
        return Stream.of(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Graph read(Path file) {
        return RDFParser.source(file)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toGraph();
    }
}
