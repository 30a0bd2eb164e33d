package parley.map;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import parley.model.Assessment;
import parley.model.Attribution;
import parley.model.EdtfDate;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.Participation;
import parley.model.Report;
import parley.model.ReportPlace;
import parley.model.ReportTime;
import parley.model.ReportTopic;
import parley.vocab.Parley;
import parley.vocab.Prov;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** Writes what an article says of its meetings: each statement with the words that make it. */
final class ReportMapper {
    private final ArticleGraph graph;

    ReportMapper(ArticleGraph graph) {
        this.graph = graph;
    }

    void map(Report report, @Nullable ZoneId zone) {
        Node node = graph.minter.report(graph.iri, report.number());
        graph.triples
                .type(node, Parley.Report)
                .add(node, Parley.reportedIn, graph.node)
                .add(node, Prov.wasGeneratedBy, graph.minter.run(graph.iri))
                .add(node, Parley.timeZone, Optional.ofNullable(zone).map(id -> Literals.text(id.getId())));
        graph.evidence(node, report.quotes().isEmpty() ? report.triggers() : report.quotes());
        assess(node, report.assessment());
        participations(node, report);
        places(report);
        time(node, report);
        topics(report);
        report.attribution().ifPresent(attribution -> attribution(report, attribution));
    }

    private void assess(Node node, Assessment assessment) {
        graph.triples
                .add(node, Parley.status, CodeList.node(assessment.status()))
                .add(node, Parley.certainty, CodeList.node(assessment.certainty()))
                .add(node, Parley.polarity, CodeList.node(assessment.polarity()))
                .add(node, Parley.confidence, Literals.decimal(assessment.confidence()));
        if (assessment.mode() != Mode.UNKNOWN) {
            graph.triples.add(node, Parley.mode, CodeList.node(assessment.mode()));
        }
    }

    private void participations(Node node, Report report) {
        int number = 0;
        for (Participation participation : report.participations()) {
            number++;
            Node part = graph.minter.partOfReport(graph.iri, report.number(), "participation-" + number);
            graph.triples
                    .add(node, Parley.participation, part)
                    .type(part, Parley.Participation)
                    .add(part, Parley.agent, graph.entity(participation.entity()))
                    .add(part, Parley.role, CodeList.node(participation.role()))
                    .add(part, Parley.attendance, CodeList.node(participation.attendance()))
                    .add(part, Parley.capacity, participation.capacity().map(Literals::text))
                    .add(part, Parley.onBehalfOf, participation.onBehalfOf().map(graph::entity));
            graph.evidence(part, participation.evidence());
        }
    }

    private void places(Report report) {
        int number = 0;
        for (ReportPlace place : report.setting().places()) {
            number++;
            Node entity = graph.entity(place.entity());
            Node claim = claim(report, "place-" + number, Parley.place, entity, List.of(place.evidence()));
            graph.triples.add(claim, Parley.within, place.within().map(graph::entity));
        }
    }

    private void time(Node node, Report report) {
        ReportTime time = report.setting().time();
        graph.triples
                .add(node, Parley.earliest, time.date().map(date -> Literals.date(date.earliest())))
                .add(node, Parley.latest, time.date().map(date -> Literals.date(date.latest())))
                .add(node, Parley.timeResolution, time.resolution().map(CodeList::node));
        // A date without words of its own follows from the publication date and the tense of the trigger.
        List<Mention> day = evidence(time.words().day(), report);
        time.date().map(EdtfDate::text).map(Literals::text).ifPresent(date -> {
            claim(report, "date", Parley.date, date, day);
        });
        time.localTime().map(Literals::time).ifPresent(hour -> {
            claim(
                    report,
                    "local-time",
                    Parley.localTime,
                    hour,
                    evidence(time.words().clock(), report));
        });
        time.duration().map(Literals::duration).ifPresent(length -> {
            claim(
                    report,
                    "duration",
                    Parley.duration,
                    length,
                    evidence(time.words().length(), report));
        });
        int number = 0;
        for (Mention words : time.expressions()) {
            number++;
            claim(report, "time-" + number, Parley.timeExpression, Literals.text(words.quote()), List.of(words));
        }
    }

    private static List<Mention> evidence(List<Mention> words, Report report) {
        return words.isEmpty() ? report.triggers() : words;
    }

    private void topics(Report report) {
        int number = 0;
        for (ReportTopic topic : report.setting().topics()) {
            number++;
            Node concept = graph.minter.topic(topic.label());
            Node claim = claim(report, "topic-" + number, Parley.topic, concept, List.of(topic.evidence()));
            Node label = Literals.text(topic.label());
            graph.triples
                    .add(claim, Rdfs.label, label)
                    .type(concept, Parley.Topic)
                    .add(concept, Rdfs.label, label);
        }
    }

    private void attribution(Report report, Attribution attribution) {
        Node source = attribution.entity().map(graph::entity).orElseGet(() -> graph.mention(attribution.evidence()));
        claim(report, "attribution", Parley.attributedTo, source, List.of(attribution.evidence()));
    }

    /** Says it of the report, and beside it which words say so. */
    private Node claim(Report report, String part, Node property, Node value, List<Mention> evidence) {
        Node node = graph.minter.report(graph.iri, report.number());
        Node claim = graph.minter.partOfReport(graph.iri, report.number(), part);
        graph.triples
                .add(node, property, value)
                .add(node, Parley.claim, claim)
                .type(claim, Parley.Claim)
                .add(claim, Rdf.predicate, property)
                .add(claim, Rdf.object, value);
        graph.evidence(claim, evidence);
        return claim;
    }
}
