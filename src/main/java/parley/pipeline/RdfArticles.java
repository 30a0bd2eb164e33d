package parley.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.UnreadableInput;
import parley.map.ArticleGraphs;
import parley.map.RdfFormat;
import parley.validate.GraphValidator;

/** Reads the articles' graphs back from RDF files, whoever wrote them: each is checked against the shapes. */
final class RdfArticles {
    private final GraphValidator validator = GraphValidator.standard();

    /** Whether a file's name says that it is RDF, compressed or not. */
    public static boolean isRdf(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return RdfFormat.ofExtension(plain.substring(plain.lastIndexOf('.') + 1))
                .isPresent();
    }

    /** All that is in a file. */
    public static DatasetGraph read(Path file) {
        DatasetGraph data = DatasetGraphFactory.create();
        reading(file, () -> RDFParser.source(file)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(data));
        return data;
    }

    /**
     * Does what reads the file, and says what is wrong with it.
     *
     * @throws UnreadableInput if it cannot be read
     */
    static void reading(Path file, Runnable work) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnreadableInput("%s: no such file; check the path".formatted(file));
        }
        try {
            work.run();
        } catch (RiotNotFoundException e) {
            throw new UnreadableInput("%s: no such file; check the path".formatted(file), e);
        } catch (RiotException e) {
            throw new UnreadableInput("%s: this is no valid RDF: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * The articles of a stretch of quads.
     *
     * @param conforming those that break no shape, by IRI
     * @param rejections what is wrong with the others
     */
    record Checked(SortedMap<String, Graph> conforming, List<Rejection> rejections) {}

    /** Finds the articles in a stretch of quads. Safe to call from many threads at once. */
    Checked check(List<Quad> stretch) {
        var conforming = new TreeMap<String, Graph>();
        var rejections = new ArrayList<Rejection>();
        ArticleGraphs.of(stretch).forEach((iri, graph) -> findFault(iri, graph)
                .ifPresentOrElse(rejections::add, () -> conforming.put(iri, graph)));
        return new Checked(conforming, rejections);
    }

    private Optional<Rejection> findFault(String iri, Graph graph) {
        return validator.validate(graph).stream()
                .findFirst()
                .map(violation -> new Rejection(
                        iri,
                        Reason.NON_CONFORMING,
                        "its graph breaks a shape at %s: %s".formatted(violation.focusNode(), violation.message())));
    }
}
