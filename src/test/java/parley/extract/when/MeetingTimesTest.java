package parley.extract.when;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.when.Tense.FUTURE;
import static parley.extract.when.Tense.PAST;
import static parley.extract.when.Tense.PRESENT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Mention;
import parley.model.PublicationDate;
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
        assertThat(TimeDesk.date("Anna Lee held talks with Ben Roth from June 12 to 14, 2013.", "talks", PAST))
                .isEqualTo("2013-06-12/2013-06-14");
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
    void saysFromWhatTheDateFollows() {
        assertThat(TimeDesk.ask("Anna Lee met Ben Roth on 3 March 2013.", "met", PAST)
                        .resolution())
                .contains(TimeResolution.EXPLICIT);
        assertThat(TimeDesk.ask("Anna Lee met Ben Roth today.", "met", PAST).resolution())
                .contains(TimeResolution.FROM_PUBLICATION_DATE);
        var option = new PublicationDate(LocalDate.of(1931, 5, 7), PublicationDate.Origin.OPTION);
        var asked = TimeDesk.ask(Optional.of(option), "Anna Lee met Ben Roth today.", "met", PAST);
        assertThat(asked.resolution()).contains(TimeResolution.FROM_USER_OPTION);
        assertThat(asked.date().orElseThrow().text()).isEqualTo("1931-05-07");
    }

    @Test
    void keepsTheWordsAndMakesNoDateWithoutAnAnchor() {
        ReportTime time = TimeDesk.ask(Optional.empty(), "Anna Lee met Ben Roth yesterday.", "met", PAST);

        assertThat(time.date()).isEmpty();
        assertThat(time.resolution()).contains(TimeResolution.UNRESOLVED);
        assertThat(time.expressions()).extracting(Mention::quote).containsExactly("yesterday");
    }
}
