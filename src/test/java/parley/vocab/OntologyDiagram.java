package parley.vocab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** Draws the ontology's classes and what leads from one to another, as SVG. */
final class OntologyDiagram {
    private static final List<List<String>> COLUMNS = List.of(
            List.of("Person", "Group", "Organization", "Country", "ArticleEntity", "LinkCandidate", "LinkDecision"),
            List.of("Meeting", "Report", "Participation", "Claim"),
            List.of("Place", "Topic", "Article", "Mention", "ExtractionRun"));
    private static final int WIDTH = 230;
    private static final int GAP = 170;
    private static final int LINE = 15;

    private final Graph ontology;
    private final Map<String, List<String>> attributes = new TreeMap<>();
    private final Map<String, TreeSet<String>> edges = new TreeMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    OntologyDiagram(Graph ontology) {
        this.ontology = ontology;
        ofType(OWL2.ObjectProperty.asNode()).forEach(this::relation);
        ofType(OWL2.DatatypeProperty.asNode()).forEach(this::attribute);
        place();
    }

    /** Names of the classes that the picture shows. */
    TreeSet<String> classes() {
        return new TreeSet<>(boxes.keySet());
    }

    String svg() {
        int height = boxes.values().stream()
                        .mapToInt(box -> box.y + box.height())
                        .max()
                        .orElse(0)
                + 20;
        var svg = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="11">
                <title>The classes of Parley and what leads from one to another</title>
                <defs><marker id="to" markerWidth="9" markerHeight="7" refX="9" refY="3.5" orient="auto">
                <path d="M0,0 L9,3.5 L0,7 z" fill="#555"/></marker></defs>
                <rect width="100%%" height="100%%" fill="white"/>
                """
                        .formatted(COLUMNS.size() * (WIDTH + GAP) - GAP + 40, height));
        var labels = new StringBuilder();
        edges.forEach((ends, names) -> edge(ends.split(" "), String.join(", ", names), svg, labels));
        boxes.values().forEach(box -> svg.append(box.svg()));
        return svg.append(labels).append("</svg>\n").toString();
    }

    private void relation(Node property) {
        for (String from : classes(property, RDFS.domain.asNode())) {
            for (String to : classes(property, RDFS.range.asNode())) {
                if (shown(from) && shown(to)) {
                    edges.computeIfAbsent(from + " " + to, ends -> new TreeSet<>())
                            .add(property.getLocalName());
                } else if (shown(from)) {
                    attributes
                            .computeIfAbsent(from, name -> new ArrayList<>())
                            .add(property.getLocalName() + ": " + to);
                }
            }
        }
    }

    private void attribute(Node property) {
        for (String from : classes(property, RDFS.domain.asNode())) {
            classes(property, RDFS.range.asNode()).forEach(type -> attributes
                    .computeIfAbsent(from, name -> new ArrayList<>())
                    .add(property.getLocalName() + ": " + type));
        }
    }

    private void place() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            int y = 20;
            for (String name : COLUMNS.get(column)) {
                var lines = attributes.getOrDefault(name, List.of()).stream()
                        .sorted()
                        .toList();
                var box = new Box(name, lines, 20 + column * (WIDTH + GAP), y);
                boxes.put(name, box);
                y += box.height() + 60;
            }
        }
    }

    private void edge(String[] ends, String text, StringBuilder lines, StringBuilder labels) {
        Box from = Objects.requireNonNull(boxes.get(ends[0]));
        Box to = Objects.requireNonNull(boxes.get(ends[1]));
        int[] start = from.borderTowards(to);
        int[] end = to.borderTowards(from);
        if (from == to) {
            labels.append("<text x=\"%d\" y=\"%d\" fill=\"#06c\">↻ %s</text>\n"
                    .formatted(from.x + WIDTH - 50, from.y + 18, text));
            return;
        }
        lines.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#555\" marker-end=\"url(#to)\"/>\n"
                .formatted(start[0], start[1], end[0], end[1]));
        labels.append(
                ("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#06c\" stroke=\"white\" stroke-width=\"3\""
                                + " paint-order=\"stroke\">%s</text>\n")
                        .formatted((start[0] * 3 + end[0] * 2) / 5, (start[1] * 3 + end[1] * 2) / 5, text));
    }

    private List<String> classes(Node property, Node predicate) {
        return ontology.find(property, predicate, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()
                .flatMap(this::members)
                .map(Node::getLocalName)
                .sorted()
                .toList();
    }

    private Stream<Node> members(Node type) {
        return ontology.find(type, OWL2.unionOf.asNode(), Node.ANY)
                .mapWith(triple -> GraphList.members(new GNode(ontology, triple.getObject())).stream())
                .nextOptional()
                .orElse(Stream.of(type));
    }

    private List<Node> ofType(Node type) {
        return ontology.find(Node.ANY, Rdf.type, type)
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    private static boolean shown(String name) {
        return COLUMNS.stream().anyMatch(column -> column.contains(name));
    }

    private record Box(String name, List<String> lines, int x, int y) {
        int height() {
            return 28 + lines.size() * LINE + (lines.isEmpty() ? 0 : 6);
        }

        /** Where the line between the two middles leaves this box. */
        int[] borderTowards(Box other) {
            double midX = x + WIDTH / 2.0;
            double midY = y + height() / 2.0;
            double dx = other.x + WIDTH / 2.0 - midX;
            double dy = other.y + other.height() / 2.0 - midY;
            double scale = 1 / Math.max(Math.max(Math.abs(dx) / (WIDTH / 2.0), Math.abs(dy) / (height() / 2.0)), 1e-9);
            return new int[] {(int) Math.round(midX + dx * scale), (int) Math.round(midY + dy * scale)};
        }

        String svg() {
            var svg = new StringBuilder(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#f5f8fc\" stroke=\"#345\"/>\n"
                            .formatted(x, y, WIDTH, height()));
            svg.append("<text x=\"%d\" y=\"%d\" font-weight=\"bold\" font-size=\"13\">%s</text>\n"
                    .formatted(x + 8, y + 18, name));
            for (int i = 0; i < lines.size(); i++) {
                svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(x + 8, y + 38 + i * LINE, lines.get(i)));
            }
            return svg.toString();
        }
    }
}
