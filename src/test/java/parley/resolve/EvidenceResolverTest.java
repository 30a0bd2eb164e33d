package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Entity;
import parley.model.Knowledge;
import parley.model.Meeting;
import parley.model.MeetingStatus;

class EvidenceResolverTest {
    private static Knowledge resolve(String lines) {
        return new EvidenceResolver(Cast.load())
                .resolve(ReportLines.parse(lines).articles());
    }

    private static Meeting only(String lines) {
        List<Meeting> meetings = resolve(lines).meetings();
        assertThat(meetings).hasSize(1);
        return meetings.get(0);
    }

    @Test
    void aPlanAndTheReportOfItsMeetingAreOneMeetingThatWasHeld() {
        Meeting meeting = only(
                """
                a | 2031-03-01 | Anna Keller, Boris Malin | 2031-03-10 | Qasr | planned | trade | x
                b | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | | held | | x
                """);

        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.key()).isEqualTo(ReportLines.iri("a") + "#report-1");
        assertThat(meeting.places()).containsExactly("Q9304");
        assertThat(meeting.topics()).containsExactly("trade");
    }

    @Test
    void theSamePairAMonthLaterMeetsAgain() {
        assertThat(resolve(
                                """
                                a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                                b | 2031-04-10 | Anna Keller, Boris Malin | ~2031-04-10 | Qasr | held | | y
                                """)
                        .meetings())
                .hasSize(2);
    }

    @Test
    void whatIsPlannedOnTheDayAfterOneWasHeldIsAnother() {
        assertThat(resolve(
                                """
                                a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                                b | 2031-03-11 | Anna Keller, Boris Malin | | | planned | | y
                                """)
                        .meetings())
                .hasSize(2);
        assertThat(resolve(
                                """
                                a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                                b | 2031-03-10 | Anna Keller, Boris Malin | | | planned | | y
                                """)
                        .meetings())
                .hasSize(1);
    }

    @Test
    void aPostponedMeetingKeepsItsIdentityWithItsNewDate() {
        Meeting meeting = only(
                """
                a | 2031-03-01 | Anna Keller, Boris Malin | 2031-03-10 | Qasr | planned | | x
                b | 2031-03-08 | Anna Keller, Boris Malin | 2031-04-05 | | postponed | | x
                c | 2031-04-05 | Anna Keller, Boris Malin | ~2031-04-05 | Qasr | held | | x
                """);

        assertThat(meeting.time().date().map(date -> date.text())).contains("2031-04-05");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void aDayIsNotOutvotedByTheYearOrMonthThatHoldsIt() {
        Meeting meeting = only(
                """
                a | 2031-03-09 | Anna Keller, Boris Malin | 2031 | Qasr | held | | x
                b | 2031-03-09 | Anna Keller, Boris Malin | 2031-03 | Qasr | held | | x
                c | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-09 | Qasr | held | | x
                d | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                """);

        assertThat(meeting.time().date().map(date -> date.text())).contains("2031-03-10");
    }

    @Test
    void twoDaysOfASummitAreMoreThanOneOfThem() {
        Meeting meeting = only(
                """
                a | 2031-03-10 | Anna Keller, Boris Malin | 2031-03-09/2031-03-10 | Qasr | held | | x
                b | 2031-03-09 | Anna Keller, Boris Malin | ~2031-03-09 | Qasr | held | | x
                c | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                """);

        assertThat(meeting.time().date().map(date -> date.text())).contains("2031-03-09/2031-03-10");
    }

    @Test
    void whatWasHeldIsNotPutOffAfterwards() {
        Meeting meeting = only(
                """
                a | 2031-03-01 | Anna Keller, Boris Malin | 2031-03-10 | Qasr | planned | | x
                b | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                c | 2031-03-11 | Anna Keller, Boris Malin | 2031-04 | Qasr | postponed | | x
                """);

        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.time().date().map(date -> date.text())).contains("2031-03-10");
    }

    @Test
    void aDenialAfterTheFactIsTheNewestWord() {
        assertThat(
                        only("""
                                a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | trade | x
                                b | 2031-03-11 | Anna Keller, Boris Malin | 2031-03-10 | Qasr | denied | trade | x
                                """)
                                .status())
                .isEqualTo(MeetingStatus.DENIED);
    }

    @Test
    void anArticleThatCallsOneOfThemByTwoNamesTellsOfOneMeeting() {
        assertThat(
                        only("""
                                a | 2031-03-10 | Anna Keller, Malin | | | refused | | x
                                a | 2031-03-10 | Anna Keller, Boris Malin | | Qasr | refused | | x
                                """)
                                .reports())
                .hasSize(2);
        assertThat(resolve(
                                """
                                a | 2031-03-10 | Anna Keller, Boris Malin | | | refused | | x
                                a | 2031-03-10 | Anna Keller, Boris Malin | | Qasr | refused | | y
                                """)
                        .meetings())
                .hasSize(2);
    }

    @Test
    void contradictoryExplicitDaysSplit() {
        assertThat(resolve(
                                """
                                a | 2031-03-20 | Anna Keller, Boris Malin | 2031-03-10 | Qasr | held | | x
                                b | 2031-03-20 | Anna Keller, Boris Malin | 2031-03-14 | Qasr | held | | y
                                """)
                        .meetings())
                .hasSize(2);
    }

    @Test
    void whoTheNewestReportKeepsAwayIsNoParticipant() {
        Meeting meeting = only(
                """
                a | 2031-03-01 | Anna Keller, Boris Malin, Carla Ruiz | 2031-03-10 | | planned | | x
                b | 2031-03-10 | Anna Keller, Boris Malin, -Carla Ruiz | ~2031-03-10 | | held | | x
                """);

        assertThat(meeting.participants()).containsExactly("Q9001", "Q9002");
        assertThat(meeting.nonParticipants()).containsExactly("Q9003");
    }

    @Test
    void aCountryStandsForItsLeader() {
        Meeting meeting = only(
                """
                a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | | held | | x
                b | 2031-03-10 | Norland, Sudova | ~2031-03-10 | | held | | x
                """);

        assertThat(meeting.participants()).containsExactly("Q9001", "Q9002");
    }

    @Test
    void unlinkedPersonsMergeOnFullNameAndCountryOnly() {
        List<String> keys = resolve(
                        """
                                a | 2031-03-01 | José Pérez (Costara), Anna Keller | 2031-03-01 | | held | | x
                                b | 2031-05-01 | Jose Perez (Costara), Anna Keller | 2031-05-01 | | held | | y
                                c | 2031-06-01 | Jose Perez (Albia), Anna Keller | 2031-06-01 | | held | | z
                                d | 2031-07-01 | Perez, Anna Keller | 2031-07-01 | | held | | v
                                e | 2031-08-01 | Perez, Anna Keller | 2031-08-01 | | held | | w
                                """)
                .entities()
                .stream()
                .filter(entity -> entity.qid().isEmpty())
                .map(Entity::key)
                .toList();

        assertThat(keys).hasSize(4).allMatch(key -> key.matches("person/(jose-perez|perez)/[0-9a-f]{10}"));
    }

    @Test
    void explainsWhatBroughtTwoReportsTogether() {
        var articles = ReportLines.parse(
                        """
                        a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                        b | 2031-03-11 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                        """)
                .articles();

        var explanation = new EvidenceResolver(Cast.load())
                .explain(articles, ReportLines.iri("b") + "#report-1")
                .orElseThrow();

        assertThat(explanation.joins()).hasSize(1);
        assertThat(explanation.joins().get(0).reasons())
                .extracting(MergeExplanation.Reason::words)
                .contains("the same participants", "the same day", "the same place");
    }

    @Test
    void explainsWhichMeetingComesNearestAndWhyItIsKeptApart() {
        var articles = ReportLines.parse(
                        """
                        a | 2031-03-10 | Anna Keller, Boris Malin | ~2031-03-10 | Qasr | held | | x
                        b | 2031-04-14 | Anna Keller, Boris Malin | ~2031-04-14 | Qasr | held | | y
                        c | 2031-04-14 | Farah Nouri, Hana Sato | ~2031-04-14 | Qasr | held | | z
                        """)
                .articles();

        var explanation = new EvidenceResolver(Cast.load())
                .explain(articles, ReportLines.iri("a") + "#report-1")
                .orElseThrow();

        assertThat(explanation.joins()).isEmpty();
        assertThat(explanation.apart())
                .extracting(MergeExplanation.Neighbour::meeting, MergeExplanation.Neighbour::why)
                .containsExactly(tuple(ReportLines.iri("b") + "#report-1", "dates that exclude each other"));
    }
}
