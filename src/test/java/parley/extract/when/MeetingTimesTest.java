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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what is said of the meeting itself, or in its clause
            Talks held in Oslo on March 3 brought no deal.                     | Talks   | PAST    | 2014-03-03
            Anna Lee held talks with Ben Roth in Oslo on March 3.              | talks   | PAST    | 2014-03-03
            Anna Lee landed in Oslo on March 3, where she met Ben Roth.        | met     | PAST    | 2014-03-03
            Anna Lee flew to Oslo on March 3 to meet Ben Roth.                 | meet    | PAST    | 2014-03-03
            Anna Lee agreed to meet Ben Roth on March 20.                      | meet    | FUTURE  | 2014-03-20
            Talks are expected to resume in Oslo on March 20.                  | Talks   | FUTURE  | 2014-03-20
            # what belongs to something else
            Anna Lee, who met Ben Roth in Oslo, resigned on March 3.           | met     | PAST    | none
            Anna Lee testified on March 3 about her talks with Ben Roth.       | talks   | PAST    | none
            Anna Lee announced on March 3 that she had met Ben Roth.           | met     | PAST    | none
            # a bound is no date
            Anna Lee will meet Ben Roth before Friday.                         | meet    | FUTURE  | none
            Anna Lee has not met Ben Roth since March 3.                       | met     | PAST    | none
            Anna Lee will meet Ben Roth on Friday.                             | meet    | FUTURE  | 2014-03-14
            # neither is a vague word
            Anna Lee met Ben Roth recently.                                    | met     | PAST    | none
            Anna Lee will meet Ben Roth in the coming days.                    | meet    | FUTURE  | none
            """)
    void datesAMeetingByWhatBelongsToIt(String text, String trigger, Tense tense, String date) {
        assertThat(TimeDesk.date(text, trigger, tense)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Anna Lee met Ben Roth from June 12 to 14, 2013.                    | met   | PAST    | 2013-06-12/2013-06-14
            Anna Lee will meet Ben Roth in Oslo on June 12-14.                 | meet  | FUTURE  | 2014-06-12/2014-06-14
            Anna Lee will meet Ben Roth between Monday and Wednesday.          | meet  | FUTURE  | 2014-03-17/2014-03-19
            Anna Lee met Ben Roth on Saturday and Sunday.                      | met   | PAST    | 2014-03-08/2014-03-09
            Anna Lee met Ben Roth over the weekend.                            | met   | PAST    | 2014-03-08/2014-03-09
            Anna Lee will meet Ben Roth next week.                             | meet  | FUTURE  | 2014-03-17/2014-03-23
            Anna Lee will meet Ben Roth later this month.                      | meet  | FUTURE  | 2014-03
            Anna Lee met Ben Roth in 2012.                                     | met   | PAST    | 2012
            Anna Lee sets off for Oslo for a three-day visit.                  | visit | FUTURE  | 2014-03-11/2014-03-13
            Anna Lee ended a two-day visit to Oslo on Sunday.                  | visit | PAST    | 2014-03-08/2014-03-09
            Anna Lee announces a three-day visit to Oslo.                      | visit | FUTURE  | none
            """)
    void readsDaysMonthsAndStretches(String text, String trigger, Tense tense, String date) {
        assertThat(TimeDesk.date(text, trigger, tense)).isEqualTo(date);
    }

    @Test
    void borrowsTheClockFromThePlaceWhereTheyMeet() {
        String text = "The plane is due to land in Oslo at 11:00 a.m. local time, where the two will meet.";

        assertThat(TimeDesk.ask(text, "meet", FUTURE).localTime()).contains(LocalTime.of(11, 0));
    }

    @Test
    void readsTheLengthThatIsSaidOfTheMeetingOnly() {
        assertThat(length("The talks are expected to continue for up to seven hours.", "talks"))
                .contains(Duration.ofHours(7));
        assertThat(length("The talks, expected to last three days, will focus on trade.", "talks"))
                .contains(Duration.ofDays(3));
        assertThat(length("The two will meet in three days.", "meet")).isEmpty();
    }

    private static Optional<Duration> length(String text, String trigger) {
        return TimeDesk.ask(text, trigger, FUTURE).duration();
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
