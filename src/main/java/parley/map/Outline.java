package parley.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.vocab.Schema;

/**
 * The sections of a file: what is known, then each article by its day of publication and IRI. Where a format does not
 * tell graphs apart, what articles say of shared things (their topics) stands once, in the first section.
 */
final class Outline {
    private static final Comparator<Section> BY_DAY =
            Comparator.comparing(Section::published).thenComparing(section -> section.graph.toString());

    private final DatasetGraph data;
    private final boolean keepGraphs;
    private final List<Section> articles = new ArrayList<>();

    Outline(DatasetGraph data, boolean keepGraphs) {
        this.data = data;
        this.keepGraphs = keepGraphs;
        data.listGraphNodes().forEachRemaining(graph -> articles.add(new Section(graph, published(graph))));
        articles.sort(BY_DAY);
    }

    Set<Triple> knowledge() {
        Set<Triple> triples = new LinkedHashSet<>();
        collect(data.getDefaultGraph(), triple -> true, triples);
        if (!keepGraphs) {
            articles().forEach(article -> collect(data.getGraph(article), triple -> !isOwn(article, triple), triples));
        }
        return triples;
    }

    /** The names of the articles' graphs. */
    List<Node> articles() {
        return articles.stream().map(Section::graph).toList();
    }

    Set<Triple> triples(Node article) {
        Set<Triple> triples = new LinkedHashSet<>();
        collect(data.getGraph(article), triple -> keepGraphs || isOwn(article, triple), triples);
        return triples;
    }

    private static boolean isOwn(Node article, Triple triple) {
        String subject = triple.getSubject().toString();
        String own = article.toString();
        return subject.startsWith(own) && (subject.length() == own.length() || subject.charAt(own.length()) == '#');
    }

    private static void collect(Graph graph, Predicate<Triple> wanted, Set<Triple> triples) {
        graph.find().filterKeep(wanted).forEachRemaining(triples::add);
    }

    private String published(Node article) {
        return data.getGraph(article)
                .find(article, Schema.datePublished, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    /** @param published empty sorts first */
    private record Section(Node graph, String published) {}
}
