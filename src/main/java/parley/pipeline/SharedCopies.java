package parley.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import parley.model.ArticleEvidence;
import parley.resolve.EvidenceResolver;
import parley.vocab.Parley;

/** Finds which articles are copies by another meeting that they report, although a change takes one away. */
final class SharedCopies {
    private static final String MEETINGS =
            """
            SELECT ?meeting ?article ?day ?sketch WHERE {
              VALUES ?copy { %s }
              GRAPH ?copy { ?report parley:reportedIn ?copy }
              ?meeting parley:reportedBy ?report , ?other .
              GRAPH ?article {
                ?other parley:reportedIn ?article .
                ?article parley:sketch ?sketch .
                OPTIONAL { ?article schema:datePublished ?day }
              }
            }
            """;

    private final StoreRows rows;
    private final Set<Node> oldMeetings;

    SharedCopies(StoreRows rows, Set<Node> oldMeetings) {
        this.rows = rows;
        this.oldMeetings = oldMeetings;
    }

    Set<Triple> supported(Collection<Triple> doomed) {
        Set<Node> copies = doomed.stream()
                .filter(triple -> triple.predicateMatches(Parley.copyOf))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Map<Node, Set<ArticleEvidence>> meetings = new HashMap<>();
        for (Binding row : rows.select(MEETINGS, copies)) {
            if (!oldMeetings.contains(row.get("meeting"))) {
                meetings.computeIfAbsent(row.get("meeting"), meeting -> new HashSet<>())
                        .add(article(row));
            }
        }
        return meetings.values().stream()
                .flatMap(articles -> EvidenceResolver.copies(articles).stream())
                .map(copy -> Triple.create(
                        NodeFactory.createURI(copy.article()), Parley.copyOf, NodeFactory.createURI(copy.original())))
                .collect(Collectors.toSet());
    }

    private static ArticleEvidence article(Binding row) {
        return new ArticleEvidence(
                row.get("article").getURI(),
                Optional.ofNullable(row.get("day")).map(day -> LocalDate.parse(day.getLiteralLexicalForm())),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(row.get("sketch").getLiteralLexicalForm()));
    }
}
