package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.map.GraphView;
import parley.map.SortedLines;
import parley.vocab.Dct;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;
import parley.vocab.Wikidata;

/**
 * Writes the articles of a store as lines of JSON, in the order of their IRIs, with the fields of {@link ArticleLines}
 * as far as graphs hold them: the sentences that tell of a meeting are there, the single words that gave it away are not.
 */
final class StoredArticleLines {
    private final DatasetGraph data;

    StoredArticleLines(DatasetGraph data) {
        this.data = data;
    }

    void write(Writer out) throws IOException {
        try (var lines = new SortedLines()) {
            data.listGraphNodes().forEachRemaining(graph -> lines.add(graph.toString()));
            for (Iterator<String> iris = lines.sorted(); iris.hasNext(); ) {
                Node article = NodeFactory.createURI(iris.next());
                var view = new GraphView(data.getGraph(article));
                if (view.all(article, Rdf.type).contains(Parley.Article)) {
                    out.write(Json.line(article(view, article)));
                    out.write('\n');
                }
            }
        }
    }

    private static Map<String, Object> article(GraphView view, Node article) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", view.text(article, Dct.identifier).orElse(article.getURI()));
        line.put("url", article.getURI());
        line.put("date", view.text(article, Schema.datePublished));
        line.put(
                "meetings",
                view.instances(Parley.Report).stream()
                        .map(report -> meeting(view, report))
                        .toList());
        return line;
    }

    private static Map<String, Object> meeting(GraphView view, Node report) {
        Map<String, Object> meeting = new LinkedHashMap<>();
        meeting.put("status", code(view, report, Parley.status));
        meeting.put("certainty", code(view, report, Parley.certainty));
        meeting.put("mode", code(view, report, Parley.mode).orElse("unknown"));
        meeting.put("confidence", view.text(report, Parley.confidence).map(Double::valueOf));
        meeting.put("date", view.text(report, Parley.date));
        meeting.put("participants", participants(view, report, false));
        meeting.put("absent", participants(view, report, true));
        meeting.put(
                "place",
                view.all(report, Parley.place).stream()
                        .map(place -> entity(view, place))
                        .toList());
        meeting.put("topics", topics(view, report));
        meeting.put(
                "evidence",
                view.all(report, Parley.evidence).stream()
                        .map(mention -> positioned(view, mention, "quote"))
                        .toList());
        return meeting;
    }

    private static List<Map<String, Object>> participants(GraphView view, Node report, boolean absent) {
        return view.all(report, Parley.participation).stream()
                .filter(part -> view.all(part, Parley.attendance).contains(Parley.Absent) == absent)
                .flatMap(part -> view.one(part, Parley.agent).stream().map(agent -> {
                    Map<String, Object> participant = entity(view, agent);
                    participant.put("role", code(view, part, Parley.role));
                    participant.put("attendance", code(view, part, Parley.attendance));
                    participant.put(
                            "of",
                            view.one(part, Parley.onBehalfOf)
                                    .flatMap(body -> view.text(body, Rdfs.label))
                                    .or(() -> view.text(agent, Parley.affiliation)));
                    return participant;
                }))
                .toList();
    }

    private static Map<String, Object> entity(GraphView view, Node entity) {
        String name = view.text(entity, Rdfs.label).orElse("");
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", name);
        result.put("kind", code(view, entity, Parley.kind));
        result.put(
                "qid",
                view.one(entity, Skos.exactMatch)
                        .map(Node::toString)
                        .filter(item -> item.startsWith(Wikidata.NS))
                        .map(item -> item.substring(Wikidata.NS.length())));
        List<Node> mentions = view.all(entity, Parley.evidence);
        Optional<Node> naming = mentions.stream()
                .filter(mention -> view.text(mention, Nif.anchorOf)
                        .filter(quote -> quote.contains(name))
                        .isPresent())
                .findFirst()
                .or(() -> mentions.stream().findFirst());
        naming.ifPresent(mention -> offsets(view, mention, result));
        return result;
    }

    private static List<Map<String, Object>> topics(GraphView view, Node report) {
        return view.all(report, Parley.claim).stream()
                .filter(claim -> view.all(claim, Rdf.predicate).contains(Parley.topic))
                .flatMap(claim -> Stream.concat(view.all(claim, Parley.evidence).stream(), Stream.of(claim))
                        .limit(1)
                        .map(mention -> {
                            Map<String, Object> topic = new LinkedHashMap<>();
                            topic.put("label", view.text(claim, Rdfs.label));
                            offsets(view, mention, topic);
                            return topic;
                        }))
                .toList();
    }

    private static Map<String, Object> positioned(GraphView view, Node mention, String field) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(field, view.text(mention, Nif.anchorOf));
        offsets(view, mention, result);
        return result;
    }

    private static void offsets(GraphView view, Node mention, Map<String, Object> into) {
        into.put("start", view.text(mention, Nif.beginIndex).map(Integer::valueOf));
        into.put("end", view.text(mention, Nif.endIndex).map(Integer::valueOf));
    }

    /** A term of a code list as convert writes it: {@code parley:InPerson} is {@code in_person}. */
    private static Optional<String> code(GraphView view, Node subject, Node property) {
        return view.one(subject, property).map(Node::toString).map(iri -> iri.substring(iri.indexOf('#') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT));
    }
}
