package parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import parley.store.KnowledgeStore;
import parley.validate.GraphValidator;
import parley.validate.Violation;

/** Checks what lies in files or in a store against the shapes. */
public final class Validation {
    private final GraphValidator validator = GraphValidator.standard();

    /**
     * What breaks a shape in an RDF file.
     *
     * @throws parley.failure.UnreadableInput if the file cannot be read as RDF
     */
    public List<Violation> ofFile(String file) {
        return validator.validate(RdfArticles.read(Path.of(file)));
    }

    /** What breaks a shape in a store; one article at a time is held in memory. */
    public List<Violation> ofStore(KnowledgeStore store) {
        var violations = new ArrayList<>(validator.validate(store.knowledge()));
        for (String article : store.articles()) {
            Graph graph = store.article(article);
            validator.validate(graph).stream()
                    .map(violation -> new Violation(
                            Optional.of(article), violation.focusNode(), violation.shape(), violation.message()))
                    .forEach(violations::add);
        }
        return violations;
    }
}
