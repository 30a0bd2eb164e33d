package parley.extract.when;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.when.Tense.FUTURE;
import static parley.extract.when.Tense.PAST;
import static parley.extract.when.Tense.PRESENT;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Mention;
import parley.model.ReportTime;
import parley.model.TimeResolution;

class MeetingTimesTest {
    @Test
    void takesTheDateOfTheMeetingAndNotOfWhoTellsOfIt() {
        assertThat(TimeDesk.date("Officials said on Monday that Anna Lee met Ben Roth on March 3.", "met", PAST))
                .isEqualTo("2014-03-03");
        assertThat(TimeDesk.date("Anna Lee met Ben Roth in Oslo, a spokesman said on Monday.", "met", PAST))
                .isEqualTo("none");
    }

    @Test
    void keepsDatesOfThingsAwayFromTheMeeting() {
        assertThat(TimeDesk.date("Anna Lee met Ben Roth to discuss the 2008 crisis.", "met", PAST))
                .isEqualTo("none");
        assertThat(TimeDesk.date(
                        "Anna Lee met Ben Roth in Oslo on 3 March 2013 to discuss the 2008 crisis.", "met", PAST))
                .isEqualTo("2013-03-03");
    }

    @Test
    void datesNewsInThePresentTenseByItsDay() {
        assertThat(TimeDesk.date("Anna Lee meets Ben Roth in Oslo.", "meets", PRESENT))
                .isEqualTo("2014-03-11");
        assertThat(TimeDesk.date("Anna Lee will meet Ben Roth in Oslo.", "meet", FUTURE))
                .isEqualTo("none");
        assertThat(TimeDesk.date("Anna Lee met Ben Roth in Oslo.", "met", PAST)).isEqualTo("none");
    }

    @Test
    void readsAStretchOfDays() {
        assertThat(TimeDesk.date("Anna Lee arrives in Oslo for a two-day visit.", "visit", PRESENT))
                .isEqualTo("2014-03-11/2014-03-12");
    }

    @Test
    void readsLengthAndClock() {
        ReportTime time = TimeDesk.ask(
                "Anna Lee will meet Ben Roth at 11:00 a.m. local time for up to seven hours.", "meet", FUTURE);

        assertThat(time.localTime()).contains(LocalTime.of(11, 0));
        assertThat(time.duration()).contains(Duration.ofHours(7));
        assertThat(time.expressions()).extracting(Mention::quote).contains("11:00 a.m.");
    }

    @Test
    void keepsTheWordsAndMakesNoDateWithoutAnAnchor() {
        ReportTime time = TimeDesk.ask(Optional.empty(), "Anna Lee met Ben Roth yesterday.", "met", PAST);

        assertThat(time.date()).isEmpty();
        assertThat(time.resolution()).contains(TimeResolution.UNRESOLVED);
        assertThat(time.expressions()).extracting(Mention::quote).containsExactly("yesterday");
    }
}
