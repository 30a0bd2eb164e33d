package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.model.Meeting;
import parley.model.MeetingStatus;

/** Evidence that would be slow or lost if it were handled without care. The limits of time are generous. */
class HardEvidenceTest {
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static List<Meeting> resolve(String lines) {
        return assertTimeoutPreemptively(BOUND, () -> new EvidenceResolver(Cast.load())
                .resolve(ReportLines.parse(lines).articles())
                .meetings());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @Test
    void keepsAThousandParticipants() {
        String crowd =
                IntStream.range(0, 1000).mapToObj(i -> "Guest Number" + i).collect(Collectors.joining(", "));

        List<Meeting> meetings = resolve(
                """
                a | 2031-03-10 | %s | ~2031-03-10 | Qasr | held | | x
                b | 2031-03-10 | %s | ~2031-03-10 | Qasr | held | | x
                """
                        .formatted(crowd, crowd));

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).participants()).hasSize(1000);
    }

    @Test
    void bringsTwoHundredReportsOfOneDayTogether() {
        List<Meeting> meetings = resolve(
                lines(200, i -> "a%d | 2031-03-1%d | Anna Keller, Boris Malin | ~2031-03-10 | %s | held | topic %d | x"
                        .formatted(i, i % 3, i % 2 == 0 ? "Qasr" : "", i)));

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).reports()).hasSize(200);
    }

    @Test
    void losesNoReportWhereEveryOneGivesAnotherDay() {
        List<Meeting> meetings =
                resolve(lines(200, i -> "a%d | 2031-10-01 | Anna Keller, Boris Malin | %s | | held | | x"
                        .formatted(i, LocalDate.of(2031, 3, 1).plusDays(i))));

        assertThat(meetings.stream().mapToInt(m -> m.reports().size()).sum()).isEqualTo(200);
        assertThat(meetings).hasSizeGreaterThan(60);
    }

    @Test
    void postponementsThatContradictEachOtherComeToAnEnd() {
        List<Meeting> meetings = resolve(
                """
                a | 2031-03-01 | Anna Keller, Boris Malin | 2031-03-10 | | planned | | x
                b | 2031-03-05 | Anna Keller, Boris Malin | 2031-03-20 | | postponed | | x
                c | 2031-03-06 | Anna Keller, Boris Malin | 2031-03-10 | | postponed | | x
                d | 2031-03-07 | Anna Keller, Boris Malin | 2031-03-20 | | postponed | | x
                e | 2031-03-07 | Anna Keller, Boris Malin | 2031-03-10 | | postponed | | x
                """);

        assertThat(meetings.stream().mapToInt(m -> m.reports().size()).sum()).isEqualTo(5);
        assertThat(meetings).anyMatch(meeting -> meeting.status() == MeetingStatus.POSTPONED);
    }
}
