package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import parley.model.Entity;
import parley.model.EntityKind;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.ReportEvidence.TimeEvidence;
import parley.vocab.Dct;
import parley.vocab.Geo;
import parley.vocab.Parley;
import parley.vocab.Schema;

class KnowledgeMapperTest {
    private static final IriMinter MINTER = new IriMinter(MapOptions.DEFAULT_BASE);
    private static final Node ANNA = MINTER.entity("person:anna");
    private static final Node BEN = MINTER.entity("person:ben");

    private final KnowledgeMapper mapper = new KnowledgeMapper(Samples.OPTIONS, Samples.DIRECTORY);

    @Test
    void onlyPersonsOfAMeetingThatTookPlaceHaveMet() {
        Graph held = mapper.map(talks(MeetingStatus.HELD));

        assertThat(held.contains(ANNA, Parley.met, BEN)).isTrue();
        assertThat(held.contains(BEN, Parley.met, ANNA)).isTrue();
        assertThat(held.find(Node.ANY, Parley.met, Node.ANY).toList()).hasSize(2);
        assertThat(mapper.map(talks(MeetingStatus.REFUSED)).contains(Node.ANY, Parley.met, Node.ANY))
                .isFalse();
    }

    @Test
    void aPartOfTheKnowledgeGivesItsPartOfTheTriples() {
        Knowledge all = talks(MeetingStatus.PLANNED);
        Graph whole = mapper.map(all);
        Graph meeting = mapper.map(new Knowledge(List.of(), all.meetings()));
        Graph entities = mapper.map(new Knowledge(all.entities(), List.of()));

        assertThat(meeting.size() + entities.size()).isEqualTo(whole.size());
        assertThat(meeting.stream().allMatch(whole::contains)).isTrue();
        assertThat(entities.stream().allMatch(whole::contains)).isTrue();
    }

    @Test
    void aPlaceHasWhatTheDirectoryKnowsOfIt() {
        Graph graph = mapper.map(talks(MeetingStatus.HELD));
        Node bergen = MINTER.entity("Q26793");

        assertThat(graph.contains(bergen, Geo.asWKT, Node.ANY)).isTrue();
        assertThat(graph.contains(bergen, Dct.description, Literals.text("city in Norway")))
                .isTrue();
        assertThat(graph.contains(bergen, Schema.containedInPlace, MINTER.entity("Q20")))
                .isTrue();
    }

    @Test
    void noPlaceLiesInItself() {
        assertThat(mapper.map(talks(MeetingStatus.HELD))
                        .contains(MINTER.entity("Q26793"), Schema.containedInPlace, MINTER.entity("Q26793")))
                .isFalse();
    }

    private static Knowledge talks(MeetingStatus status) {
        String report = "https://news.example/a#report-1";
        var meeting = new Meeting(
                report,
                List.of(report),
                List.of("organization:board", "person:anna", "person:ben"),
                List.of(),
                List.of("Q26793"),
                TimeEvidence.UNKNOWN,
                List.of(),
                status,
                Mode.PHONE);
        return new Knowledge(
                List.of(
                        entity("organization:board", EntityKind.ORGANIZATION, Optional.empty()),
                        entity("person:anna", EntityKind.PERSON, Optional.empty()),
                        entity("person:ben", EntityKind.PERSON, Optional.empty()),
                        entity("Q26793", EntityKind.PLACE, Optional.of("Q26793"))),
                List.of(meeting));
    }

    private static Entity entity(String key, EntityKind kind, Optional<String> qid) {
        return new Entity(key, key, kind, qid, List.of("https://news.example/a#entity-1"), holders(kind));
    }

    private static List<String> holders(EntityKind kind) {
        return kind == EntityKind.PLACE ? List.of("Q20", "Q26793") : List.of();
    }
}
