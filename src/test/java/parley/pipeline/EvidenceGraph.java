package parley.pipeline;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import parley.model.ArticleEvidence;
import parley.model.EntityEvidence;
import parley.model.ReportEvidence;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;
import parley.vocab.Skos;
import parley.vocab.Wikidata;

/** Writes an article's graph as far as the knowledge depends on it. */
final class EvidenceGraph {
    private final Graph graph = GraphFactory.createDefaultGraph();

    private EvidenceGraph() {}

    static Graph of(ArticleEvidence article) {
        EvidenceGraph made = new EvidenceGraph();
        Node node = node(article.iri());
        made.add(node, Rdf.type, Parley.Article);
        article.published().ifPresent(day -> made.add(node, Schema.datePublished, date(day.toString())));
        article.publisher().ifPresent(name -> made.add(node, Schema.publisher, text(name)));
        article.sketch().ifPresent(sketch -> made.add(node, Parley.sketch, text(sketch)));
        article.entities().forEach(made::entity);
        article.reports().forEach(report -> made.report(report, node));
        return made.graph;
    }

    private void entity(EntityEvidence entity) {
        Node node = node(entity.iri());
        add(node, Rdf.type, Parley.ArticleEntity);
        add(node, Rdfs.label, text(entity.name()));
        add(node, Parley.kind, code(entity.kind()));
        entity.qid().ifPresent(qid -> add(node, Skos.exactMatch, node(Wikidata.NS + qid)));
        entity.country().ifPresent(name -> add(node, Parley.affiliation, text(name)));
    }

    private void report(ReportEvidence report, Node article) {
        Node node = node(report.iri());
        add(node, Rdf.type, Parley.Report);
        add(node, Parley.reportedIn, article);
        add(node, Parley.status, code(report.assessment().status()));
        add(node, Parley.certainty, code(report.assessment().certainty()));
        add(node, Parley.polarity, code(report.assessment().polarity()));
        add(node, Parley.mode, code(report.assessment().mode()));
        add(node, Parley.confidence, text("0.9"));
        int number = 0;
        for (var part : report.participations()) {
            number++;
            Node participation = node(report.iri() + "-participation-" + number);
            add(node, Parley.participation, participation);
            add(participation, Parley.agent, node(part.entity()));
            add(participation, Parley.role, code(part.role()));
            add(participation, Parley.attendance, code(part.attendance()));
        }
        for (var place : report.places()) {
            number++;
            Node claim = claim(report, "place-" + number, Parley.place);
            add(claim, Rdf.object, node(place.entity()));
            place.within().ifPresent(outer -> add(claim, Parley.within, node(outer)));
        }
        for (String topic : report.topics()) {
            number++;
            add(claim(report, "topic-" + number, Parley.topic), Rdfs.label, text(topic));
        }
        report.time().date().ifPresent(date -> {
            add(node, Parley.date, text(date.text()));
            add(node, Parley.earliest, date(date.earliest().toString()));
            add(node, Parley.latest, date(date.latest().toString()));
        });
        report.time().resolution().ifPresent(how -> add(node, Parley.timeResolution, code(how)));
    }

    private Node claim(ReportEvidence report, String part, Node property) {
        Node claim = node(report.iri() + "-" + part);
        add(node(report.iri()), Parley.claim, claim);
        add(claim, Rdf.predicate, property);
        return claim;
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node date(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }

    private static Node code(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return node(Parley.NS + name);
    }
}
