package parley.map;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.jena.graph.Node;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Polarity;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.ReportEvidence.PlaceEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.Role;
import parley.model.TimeResolution;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;

/** Reads one report of an article's graph. */
final class ReportReader {
    private final GraphView view;

    ReportReader(GraphView view) {
        this.view = view;
    }

    ReportEvidence read(Node report) {
        List<Node> claims = view.all(report, Parley.claim);
        return new ReportEvidence(
                report.getURI(),
                view.all(report, Parley.participation).stream()
                        .flatMap(part -> view.one(part, Parley.agent).stream().map(agent -> participation(part, agent)))
                        .toList(),
                ofProperty(claims, Parley.place).stream()
                        .flatMap(claim -> view.one(claim, Rdf.object).stream().map(place -> place(claim, place)))
                        .toList(),
                time(report),
                ofProperty(claims, Parley.topic).stream()
                        .flatMap(claim -> view.text(claim, Rdfs.label).stream())
                        .toList(),
                assessment(report));
    }

    private List<Node> ofProperty(List<Node> claims, Node property) {
        return claims.stream()
                .filter(claim -> view.all(claim, Rdf.predicate).contains(property))
                .toList();
    }

    private ParticipationEvidence participation(Node part, Node agent) {
        return new ParticipationEvidence(
                agent.getURI(),
                view.code(part, Parley.role, Role.class).orElse(Role.PRINCIPAL),
                view.code(part, Parley.attendance, Attendance.class).orElse(Attendance.EXPECTED));
    }

    private PlaceEvidence place(Node claim, Node place) {
        return new PlaceEvidence(place.getURI(), view.one(claim, Parley.within).map(Node::getURI));
    }

    private TimeEvidence time(Node report) {
        return new TimeEvidence(
                view.text(report, Parley.date).map(EdtfDate::parse),
                view.text(report, Parley.localTime).map(LocalTime::parse),
                view.text(report, Parley.timeZone).map(ZoneId::of),
                view.text(report, Parley.duration).map(Duration::parse),
                view.code(report, Parley.timeResolution, TimeResolution.class));
    }

    private Assessment assessment(Node report) {
        return new Assessment(
                view.code(report, Parley.status, MeetingStatus.class).orElse(MeetingStatus.HYPOTHETICAL),
                view.code(report, Parley.certainty, Certainty.class).orElse(Certainty.POSSIBLE),
                view.code(report, Parley.polarity, Polarity.class).orElse(Polarity.POSITIVE),
                view.code(report, Parley.mode, Mode.class).orElse(Mode.UNKNOWN),
                view.text(report, Parley.confidence).map(Double::valueOf).orElse(0.0));
    }
}
