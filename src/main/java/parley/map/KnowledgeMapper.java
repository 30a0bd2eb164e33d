package parley.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.model.EdtfDate;
import parley.model.Entity;
import parley.model.EntityKind;
import parley.model.ItemDirectory;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.model.Mode;
import parley.model.ReportEvidence.TimeEvidence;
import parley.vocab.Dct;
import parley.vocab.Parley;
import parley.vocab.Rdfs;

/** Turns what is known into the triples of the default graph. */
public final class KnowledgeMapper {
    private final IriMinter minter;
    private final ItemDirectory directory;

    public KnowledgeMapper(MapOptions options, ItemDirectory directory) {
        this.minter = new IriMinter(options.base());
        this.directory = directory;
    }

    /** Makes the IRIs of what it maps. */
    public IriMinter minter() {
        return minter;
    }

    /**
     * A part of the knowledge gives exactly its part of the triples: those of its entities and meetings. It must hold
     * the entities that take part in its meetings, since only persons are said to have met.
     */
    public Graph map(Knowledge knowledge) {
        var triples = new GraphBuilder();
        Map<String, EntityKind> kinds = new HashMap<>();
        var entities = new EntityMapper(minter, directory, triples);
        for (Entity entity : knowledge.entities()) {
            kinds.put(entity.key(), entity.kind());
            entities.map(entity);
        }
        for (Meeting meeting : knowledge.meetings()) {
            describe(meeting, triples);
            topics(meeting, triples);
            forwards(meeting, triples);
            if (meeting.status().hasTakenPlace()) {
                met(
                        meeting.participants().stream()
                                .filter(key -> kinds.get(key) == EntityKind.PERSON)
                                .map(minter::entity)
                                .toList(),
                        triples);
            }
        }
        knowledge
                .forwards()
                .forEach(forward ->
                        triples.add(minter.entity(forward.from()), Dct.isReplacedBy, minter.entity(forward.to())));
        return triples.graph();
    }

    private void describe(Meeting meeting, GraphBuilder triples) {
        Node node = minter.meeting(meeting.key());
        triples.type(node, Parley.Meeting)
                .add(node, Parley.status, CodeList.node(meeting.status()))
                .add(node, Parley.reportCount, Literals.count(meeting.reports().size()))
                .add(node, Parley.sourceCount, Literals.count(meeting.sources().independent()));
        meeting.sources()
                .copies()
                .forEach(copy -> triples.add(
                        NodeFactory.createURI(copy.article()), Parley.copyOf, NodeFactory.createURI(copy.original())));
        if (meeting.mode() != Mode.UNKNOWN) {
            triples.add(node, Parley.mode, CodeList.node(meeting.mode()));
        }
        meeting.reports().forEach(report -> triples.add(node, Parley.reportedBy, NodeFactory.createURI(report)));
        meeting.participants().forEach(key -> triples.add(node, Parley.participant, minter.entity(key)));
        meeting.nonParticipants().forEach(key -> triples.add(node, Parley.nonParticipant, minter.entity(key)));
        meeting.places().forEach(key -> triples.add(node, Parley.place, minter.entity(key)));
        TimeEvidence time = meeting.time();
        triples.add(node, Parley.date, time.date().map(EdtfDate::text).map(Literals::text))
                .add(node, Parley.earliest, time.date().map(date -> Literals.date(date.earliest())))
                .add(node, Parley.latest, time.date().map(date -> Literals.date(date.latest())))
                .add(node, Parley.localTime, time.localTime().map(Literals::time))
                .add(node, Parley.timeZone, time.zone().map(zone -> Literals.text(zone.getId())))
                .add(node, Parley.duration, time.duration().map(Literals::duration));
    }

    private void topics(Meeting meeting, GraphBuilder triples) {
        for (String label : meeting.topics()) {
            Node topic = minter.topic(label);
            triples.add(minter.meeting(meeting.key()), Parley.topic, topic)
                    .type(topic, Parley.Topic)
                    .add(topic, Rdfs.label, Literals.text(label));
        }
    }

    /** While the oldest report was not known, or once it is gone, any other gives the meeting its IRI. */
    private void forwards(Meeting meeting, GraphBuilder triples) {
        meeting.reports().stream()
                .filter(report -> !report.equals(meeting.key()))
                .forEach(
                        report -> triples.add(minter.meeting(report), Dct.isReplacedBy, minter.meeting(meeting.key())));
    }

    private static void met(List<Node> persons, GraphBuilder triples) {
        for (Node person : persons) {
            for (Node other : persons) {
                if (!person.equals(other)) {
                    triples.add(person, Parley.met, other);
                }
            }
        }
    }
}
