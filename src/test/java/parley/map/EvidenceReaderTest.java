package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.ArticleEvidence;
import parley.model.Attendance;
import parley.model.EntityKind;
import parley.model.MeetingStatus;
import parley.model.ReportEvidence;
import parley.model.TimeResolution;

class EvidenceReaderTest {
    private final ArticleMapper mapper = new ArticleMapper(Samples.OPTIONS);
    private final EvidenceReader reader = new EvidenceReader();

    @Test
    void readsBackWhatTheArticleSaysOfItsMeeting() {
        MappedArticle mapped = mapper.map(Samples.harbourTalks());

        ArticleEvidence evidence = reader.read(mapped.iri(), mapped.graph());

        assertThat(evidence.published()).contains(LocalDate.of(2025, 3, 4));
        assertThat(evidence.publisher()).contains("The Example");
        assertThat(evidence.entities())
                .extracting("name")
                .containsExactly("Anna Lind", "Ben Okoro", "Bergen", "Cara Diaz");
        assertThat(evidence.entities().get(0).country()).contains("Norway");
        assertThat(evidence.entities().get(2).kind()).isEqualTo(EntityKind.PLACE);
        assertThat(evidence.entities().get(2).qid()).contains("Q26793");
        ReportEvidence report = evidence.reports().get(0);
        assertThat(report.iri()).isEqualTo("https://news.example/harbour?id=1#report-1");
        assertThat(report.participations())
                .extracting("attendance")
                .containsExactly(Attendance.EXPECTED, Attendance.EXPECTED, Attendance.ABSENT);
        assertThat(report.places()).hasSize(1);
        assertThat(report.topics()).containsExactly("fishing quotas");
        assertThat(report.assessment().status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(report.time().zone()).contains(ZoneId.of("Europe/Oslo"));
        assertThat(report.time().date().map(Object::toString))
                .isEqualTo(Optional.of("EdtfDate[text=2025-03-05, earliest=2025-03-05, latest=2025-03-05]"));
        assertThat(report.time().resolution()).contains(TimeResolution.FROM_PUBLICATION_DATE);
    }
}
