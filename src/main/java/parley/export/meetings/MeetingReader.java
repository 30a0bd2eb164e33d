package parley.export.meetings;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.export.meetings.KnownMeeting.When;
import parley.map.GraphView;
import parley.map.SortedLines;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.vocab.Parley;
import parley.vocab.Rdf;
import parley.vocab.Rdfs;
import parley.vocab.Schema;

/** Reads the meetings of a dataset one by one; memory does not grow with their number. */
public final class MeetingReader {
    private static final char AFTER_DATE = '\t';
    /** Sorts after every day. */
    private static final String NO_DATE = "~";

    private final DatasetGraph data;
    private final GraphView known;
    private final EntityReader entities;

    /** @param data inside a read transaction, if it knows such */
    public MeetingReader(DatasetGraph data) {
        this.data = data;
        this.known = new GraphView(data.getDefaultGraph());
        this.entities = new EntityReader(known);
    }

    /** What may fail while it writes. */
    @FunctionalInterface
    public interface Action {
        void on(KnownMeeting meeting) throws IOException;
    }

    /** Hands over every meeting, by the first day that it may be on, then by IRI; those without a day come last. */
    public void forEach(Action action) throws IOException {
        try (var lines = new SortedLines()) {
            data.getDefaultGraph()
                    .find(Node.ANY, Rdf.type, Parley.Meeting)
                    .mapWith(triple -> triple.getSubject())
                    .filterKeep(Node::isURI)
                    .forEachRemaining(meeting -> lines.add(
                            known.text(meeting, Parley.earliest).orElse(NO_DATE) + AFTER_DATE + meeting.getURI()));
            for (Iterator<String> sorted = lines.sorted(); sorted.hasNext(); ) {
                String line = sorted.next();
                action.on(read(line.substring(line.indexOf(AFTER_DATE) + 1)));
            }
        }
    }

    /** One by its IRI. */
    public KnownMeeting read(String iri) {
        Node meeting = NodeFactory.createURI(iri);
        return new KnownMeeting(
                iri,
                known.code(meeting, Parley.status, MeetingStatus.class).orElse(MeetingStatus.HYPOTHETICAL),
                known.code(meeting, Parley.mode, Mode.class),
                when(meeting),
                agents(meeting, Parley.participant),
                agents(meeting, Parley.nonParticipant),
                places(meeting),
                known.all(meeting, Parley.topic).stream()
                        .map(topic -> known.text(topic, Rdfs.label).orElse(topic.toString()))
                        .sorted()
                        .toList(),
                known.all(meeting, Parley.reportedBy).stream()
                        .map(Node::toString)
                        .sorted()
                        .toList());
    }

    private When when(Node meeting) {
        Optional<EdtfDate> date = known.text(meeting, Parley.date).flatMap(text -> known.text(meeting, Parley.earliest)
                .flatMap(earliest -> known.text(meeting, Parley.latest)
                        .map(latest -> new EdtfDate(text, LocalDate.parse(earliest), LocalDate.parse(latest)))));
        return new When(
                date,
                known.text(meeting, Parley.localTime).map(LocalTime::parse),
                known.text(meeting, Parley.timeZone),
                known.text(meeting, Parley.duration).map(Duration::parse));
    }

    private List<KnownEntity> agents(Node meeting, Node property) {
        return known.all(meeting, property).stream()
                .map(entities::read)
                .sorted()
                .toList();
    }

    /** A place that another one of them lies in comes after it. */
    private List<KnownEntity> places(Node meeting) {
        List<Node> places = known.all(meeting, Parley.place);
        return places.stream()
                .sorted(Comparator.comparingLong((Node place) -> places.stream()
                                .filter(Predicate.not(place::equals))
                                .filter(other -> known.all(other, Schema.containedInPlace)
                                        .contains(place))
                                .count())
                        .thenComparing(place -> place.toString()))
                .map(entities::read)
                .toList();
    }
}
