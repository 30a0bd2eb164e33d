package parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well reports of invented meetings are told apart and brought together. */
class ReportSetsTest {
    private static final double FLOOR = 0.92;

    private final ReportLines lines = ReportLines.parse(Cast.resource("report-sets.txt"));

    @Test
    void theSetsAreLargeEnoughToMeasure() {
        assertThat(lines.articles()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(new HashSet<>(lines.gold().values())).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void bringsTogetherWhatIsOneMeetingAndNothingElse() {
        Map<String, String> system = new HashMap<>();
        new EvidenceResolver(Cast.load()).resolve(lines.articles()).meetings().forEach(meeting -> meeting.reports()
                .forEach(report -> system.put(report, meeting.key())));

        BCubed score = BCubed.of(lines.gold(), system);

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.precision()).as("%s, apart: %s", score, wrong(system)).isGreaterThanOrEqualTo(FLOOR);
    }

    private Map<String, String> wrong(Map<String, String> system) {
        Map<String, String> wrong = new HashMap<>();
        lines.gold().forEach((one, meeting) -> lines.gold().forEach((other, second) -> {
            if (one.compareTo(other) < 0
                    && meeting.equals(second) != system.get(one).equals(system.get(other))) {
                wrong.put(one + " and " + other, meeting.equals(second) ? "apart" : "together");
            }
        }));
        return wrong;
    }
}
