package parley.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import parley.failure.Rejection;
import parley.failure.Rejection.Reason;
import parley.failure.UnreadableInput;
import parley.map.ArticleGraphs;
import parley.map.RdfFormat;
import parley.validate.GraphValidator;

/** Reads the articles' graphs back from RDF files, whoever wrote them: each is checked against the shapes. */
public final class RdfArticles {
    private final GraphValidator validator = GraphValidator.standard();

    /** Whether a file's name says that it is RDF, compressed or not. */
    public static boolean isRdf(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return RdfFormat.ofExtension(plain.substring(plain.lastIndexOf('.') + 1))
                .isPresent();
    }

    /** All that is in a file. */
    public static DatasetGraph read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnreadableInput("%s: no such file; check the path".formatted(file));
        }
        DatasetGraph data = DatasetGraphFactory.create();
        try {
            RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(data);
        } catch (RiotNotFoundException e) {
            throw new UnreadableInput("%s: no such file; check the path".formatted(file), e);
        } catch (RiotException e) {
            throw new UnreadableInput("%s: this is no valid RDF: %s".formatted(file, e.getMessage()), e);
        }
        return data;
    }

    /** The articles of a file, by IRI; what is wrong is rejected. */
    SortedMap<String, Graph> articles(String file, RunListener<?> listener, RunReport.Tally tally) {
        var conforming = new TreeMap<String, Graph>();
        try {
            Map<String, Graph> graphs = ArticleGraphs.of(read(Path.of(file)));
            if (graphs.isEmpty()) {
                throw new UnreadableInput(file + ": there is no article in it; give RDF that parley has written");
            }
            graphs.forEach((iri, graph) -> findFault(iri, graph)
                    .ifPresentOrElse(
                            rejection -> reject(rejection, listener, tally), () -> conforming.put(iri, graph)));
        } catch (UnreadableInput e) {
            String detail = e.getMessage().substring(file.length() + 2);
            reject(new Rejection(file, Reason.UNREADABLE, detail), listener, tally);
        }
        return conforming;
    }

    private Optional<Rejection> findFault(String iri, Graph graph) {
        return validator.validate(graph).stream()
                .findFirst()
                .map(violation -> new Rejection(
                        iri,
                        Reason.NON_CONFORMING,
                        "its graph breaks a shape at %s: %s".formatted(violation.focusNode(), violation.message())));
    }

    private static void reject(Rejection rejection, RunListener<?> listener, RunReport.Tally tally) {
        tally.rejected(rejection);
        listener.rejected(rejection);
    }
}
