package parley.map;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import parley.vocab.Dcat;
import parley.vocab.Dct;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Void;

/** Describes a dataset for catalogues (DCAT, VoID): what it holds, in numbers, and the stretch of its meetings. */
public final class DatasetDescription {
    private static final String DATASET = "dataset";
    private static final String MEETING = "meeting/";

    private final Map<String, Long> instances = new TreeMap<>();
    private final Map<String, Long> properties = new TreeMap<>();
    private String base = MapOptions.DEFAULT_BASE;
    private Optional<String> earliest = Optional.empty();
    private Optional<String> latest = Optional.empty();
    private long quads;

    private DatasetDescription() {}

    /** The description, made in one go through all quads; memory does not grow with their number. */
    public static Graph of(DatasetGraph data) {
        var description = new DatasetDescription();
        data.find().forEachRemaining(description::count);
        return description.graph();
    }

    private void count(Quad quad) {
        quads++;
        Node predicate = quad.getPredicate();
        properties.merge(predicate.getURI(), 1L, Long::sum);
        // Articles repeat the topics that they share.
        boolean repeated = !quad.isDefaultGraph() && quad.getObject().equals(Parley.Topic);
        if (predicate.equals(Rdf.type) && quad.getObject().isURI() && !repeated) {
            instances.merge(quad.getObject().getURI(), 1L, Long::sum);
            int meeting = quad.getSubject().toString().lastIndexOf(MEETING);
            if (quad.getObject().equals(Parley.Meeting) && meeting >= 0) {
                base = quad.getSubject().getURI().substring(0, meeting);
            }
        }
        if (quad.isDefaultGraph() && predicate.equals(Parley.earliest)) {
            String day = quad.getObject().getLiteralLexicalForm();
            earliest = earliest.filter(first -> first.compareTo(day) <= 0).or(() -> Optional.of(day));
        }
        if (quad.isDefaultGraph() && predicate.equals(Parley.latest)) {
            String day = quad.getObject().getLiteralLexicalForm();
            latest = latest.filter(last -> last.compareTo(day) >= 0).or(() -> Optional.of(day));
        }
    }

    private Graph graph() {
        var triples = new GraphBuilder();
        Node dataset = NodeFactory.createURI(base + DATASET);
        triples.type(dataset, Dcat.Dataset)
                .type(dataset, Void.Dataset)
                .add(dataset, Dct.title, Literals.text("Meetings that news articles report"))
                .add(
                        dataset,
                        Dct.description,
                        Literals.text("Who met whom, where, when and about what, with the articles that say so."))
                .add(dataset, Void.uriSpace, Literals.text(base))
                .add(dataset, Void.vocabulary, NodeFactory.createURI(Parley.NS))
                .add(dataset, Void.triples, number(quads))
                .add(dataset, Void.documents, number(instances.getOrDefault(Parley.Article.getURI(), 0L)));
        instances.forEach((type, count) -> {
            Node part = part("class", type);
            triples.add(dataset, Void.classPartition, part)
                    .add(part, Void.class_, NodeFactory.createURI(type))
                    .add(part, Void.entities, number(count));
        });
        properties.forEach((property, count) -> {
            Node part = part("property", property);
            triples.add(dataset, Void.propertyPartition, part)
                    .add(part, Void.property, NodeFactory.createURI(property))
                    .add(part, Void.triples, number(count));
        });
        if (earliest.isPresent() && latest.isPresent()) {
            Node stretch = NodeFactory.createURI(base + DATASET + "#stretch");
            triples.add(dataset, Dct.temporal, stretch)
                    .type(stretch, Dct.PeriodOfTime)
                    .add(stretch, Dcat.startDate, day(earliest.get()))
                    .add(stretch, Dcat.endDate, day(latest.get()));
        }
        return triples.graph();
    }

    /** Names differ between namespaces, so the digest of the whole IRI goes with the name. */
    private Node part(String kind, String iri) {
        String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        String digest = Integer.toHexString(iri.hashCode());
        return NodeFactory.createURI("%s%s#%s-%s-%s".formatted(base, DATASET, kind, name, digest));
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
}
