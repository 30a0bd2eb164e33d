package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;
import parley.model.SentenceSelector;
import parley.model.TimeExpression;

class TimeNormalizerTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
    private static final LocalDate TUESDAY = LocalDate.of(2014, 3, 11);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # a weekday goes back or forward by the tense of its verb
            Anna Lee met Ben Roth on Wednesday.                        | Wednesday       | 2014-03-05
            The envoys have met on Thursday in Oslo.                   | Thursday        | 2014-03-06
            Anna Lee will meet Ben Roth on Monday.                     | Monday          | 2014-03-17
            Anna Lee agreed to meet Ben Roth on Friday.                | Friday          | 2014-03-14
            Talks are scheduled for Sunday.                            | Sunday          | 2014-03-16
            Anna Lee flew to Oslo to meet Ben Roth on Friday.          | Friday          | 2014-03-07
            # what is called off lies ahead
            Anna Lee postponed Friday's meeting with Ben Roth.         | Friday          | 2014-03-14
            The meeting on Friday was cancelled by Ben Roth.           | Friday          | 2014-03-14
            Anna Lee praised Friday's meeting with Ben Roth.           | Friday          | 2014-03-07
            # and so does the new date of what is put off, and what is to be
            The meeting has been postponed to April 12, the ministry said. | April 12    | 2014-04-12
            Anna Lee put the meeting off until April 12.               | April 12        | 2014-04-12
            Anna Lee and Ben Roth are to meet on April 20, he said.    | April 20        | 2014-04-20
            Anna Lee is to meet Ben Roth on Monday, the ministry said. | Monday          | 2014-03-17
            # the present tense tells of what has just been, or is to come
            Anna Lee meets Ben Roth on Sunday.                         | Sunday          | 2014-03-09
            Anna Lee meets Ben Roth on Saturday.                       | Saturday        | 2014-03-15
            # what ended and what was agreed on lies behind
            Anna Lee agreed to meet Ben Roth after a round of talks on Saturday ended badly. | Saturday | 2014-03-08
            Anna Lee will meet Ben Roth after agreeing to it on Saturday. | Saturday     | 2014-03-08
            # the day of writing is neither past nor future
            Anna Lee met Ben Roth on Tuesday.                          | Tuesday         | 2014-03-11
            Anna Lee will meet Ben Roth on Tuesday.                    | Tuesday         | 2014-03-11
            Anna Lee met Ben Roth last Tuesday.                        | last Tuesday    | 2014-03-04
            # a date without a year is the nearest on its side
            Anna Lee met Ben Roth on December 5.                       | December 5      | 2013-12-05
            Anna Lee will meet Ben Roth on January 9.                  | January 9       | 2015-01-09
            Anna Lee met Ben Roth on 5 December 2011.                  | 5 December 2011 | 2011-12-05
            Anna Lee met Ben Roth in November.                         | November        | 2013-11
            # to the day, where it is said
            Anna Lee met Ben Roth a week ago today.                    | a week ago today | 2014-03-04
            Anna Lee met Ben Roth on Monday before they left.          | Monday          | 2014-03-10
            # columns about the past are counted from their own day
            FIFTY YEARS AGO (May 6, 1964). Anna Lee met Ben Roth on Monday. | Monday     | 1964-05-04
            Fifty years ago they fell out. Anna Lee met Ben Roth on Monday. | Monday     | 2014-03-10
            # words that count from the day of writing
            Anna Lee met Ben Roth yesterday.                           | yesterday       | 2014-03-10
            Anna Lee will meet Ben Roth tonight.                       | tonight         | 2014-03-11TNI
            Anna Lee will meet Ben Roth next week.                     | next week       | 2014-W12
            Anna Lee will meet Ben Roth later this month.              | later this month | 2014-03
            Anna Lee met Ben Roth over the weekend.                    | the weekend     | 2014-W10-WE
            Anna Lee will meet Ben Roth this weekend.                  | this weekend    | 2014-W11-WE
            Anna Lee met Ben Roth two years ago.                       | two years ago   | 2012
            Anna Lee met Ben Roth last September.                      | last September  | 2013-09
            # vague words make no date
            Anna Lee met Ben Roth recently.                            | recently        | PAST_REF
            Anna Lee will meet Ben Roth in the coming days.            | the coming days | FUTURE_REF
            # clocks and other writings
            Anna Lee will meet Ben Roth on Monday at 18:00 UTC.        | Monday at 18:00 UTC | 2014-03-17T18:00Z
            The plan for 2009-2010 was dropped.                        | 2010            | 2010
            """)
    void countsFromTheDayOfWriting(String text, String words, String value) {
        assertThat(value(text, words)).contains(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Anna Lee met Ben Roth on 3 May 2012. A day later she left.          | A day later | 2012-05-04
            Anna Lee met Ben Roth on 3 May 2012. The day before, she called.    | The day before | 2012-05-02
            Anna Lee met Ben Roth on 3 May 2012 and left the same day.          | the same day | 2012-05-03
            # so are the parts of a day that is told of
            She met him on 3 May 2012. The previous evening she had landed.     | The previous evening | 2012-05-02TEV
            She met him on 3 May 2012. The next morning she left.               | The next morning | 2012-05-04TMO
            She met him on 3 May 2012, and her aide the night before.           | night before | 2012-05-02TNI
            She met him on 3 May 2012. Later that evening she left.             | that evening | 2012-05-03TEV
            She met him on 3 May 2012. In the evening she left.                 | evening | 2012-05-03TEV
            She met him on 3 May 2012. In the evening she will dine.            | evening | 2014-03-11TEV
            She met him on 3 May 2012. Later in the day she left.               | Later in the day | 2012-05-03
            She met him on 3 May 2012. She left afterwards.                     | afterwards | 2012-05-03
            She met him in mid-February, and again in mid-2013.                 | mid-February | 2014-02
            She met him in mid-February, and again in mid-2013.                 | mid-2013 | 2013
            # and what was offered for another day than that on which it was answered
            The union on Monday turned down an invitation to talks on Friday.   | Friday | 2014-03-14
            The union on Monday dismissed the outcome of the talks on Friday.   | Friday | 2014-03-07
            Anna Lee met Ben Roth on 3 May 2012. The following week she left.   | The following week | 2012-W19
            Anna Lee met Ben Roth on 3 May 2012 but will meet him again today.  | today | 2014-03-11
            """)
    void countsFromTheDayLastSpokenOf(String text, String words, String value) {
        assertThat(value(text, words)).contains(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Prices saw a fall in March.      | fall
            They want to present a plan.     | present
            The guests left Mar-a-Lago late. | Mar
            """)
    void leavesWordsThatOnlyLookLikeTimes(String text, String words) {
        assertThat(find(Optional.of(TUESDAY), text, words)).isEmpty();
    }

    @Test
    void saysWhetherAValueLeansOnThePublicationDate() {
        assertThat(anchored("Anna Lee met Ben Roth on Wednesday.", "Wednesday")).contains(true);
        assertThat(anchored("Anna Lee met Ben Roth on 3 May 2012.", "3 May 2012"))
                .contains(false);
        assertThat(anchored("She met him on 3 May 2012. A day later she left.", "A day later"))
                .contains(false);
        assertThat(anchored("She met him on Monday. A day later she left.", "A day later"))
                .contains(true);
    }

    @Test
    void leavesRelativeDatesOpenWithoutAPublicationDate() {
        assertThat(find(Optional.empty(), "Anna Lee met Ben Roth on Wednesday.", "Wednesday"))
                .hasValueSatisfying(time -> assertThat(time.value()).isEmpty());
        assertThat(find(Optional.empty(), "Anna Lee met Ben Roth yesterday.", "yesterday"))
                .hasValueSatisfying(time -> assertThat(time.value()).isEmpty());
        assertThat(find(Optional.empty(), "Anna Lee met Ben Roth on 3 May 2012.", "3 May 2012"))
                .hasValueSatisfying(time -> assertThat(time.value()).contains("2012-05-03"));
    }

    @Test
    void neverLooksAtTheClockOfTheMachine() {
        var longAgo = Optional.of(LocalDate.of(1831, 6, 8));

        assertThat(find(longAgo, "Anna Lee met Ben Roth today.", "today"))
                .hasValueSatisfying(time -> assertThat(time.value()).contains("1831-06-08"));
        assertThat(find(longAgo, "Anna Lee met Ben Roth on May 3.", "May 3"))
                .hasValueSatisfying(time -> assertThat(time.value()).contains("1831-05-03"));
        assertThat(find(longAgo, "Anna Lee met Ben Roth last summer.", "last summer"))
                .hasValueSatisfying(time -> assertThat(time.value()).contains("1830-SU"));
    }

    private static Optional<String> value(String text, String words) {
        return find(Optional.of(TUESDAY), text, words).flatMap(TimeExpression::value);
    }

    private static Optional<Boolean> anchored(String text, String words) {
        return find(Optional.of(TUESDAY), text, words).map(TimeExpression::anchored);
    }

    private static Optional<TimeExpression> find(Optional<LocalDate> published, String text, String words) {
        var metadata = published
                .map(day ->
                        ArticleMetadata.NONE.withPublished(new PublicationDate(day, PublicationDate.Origin.METADATA)))
                .orElse(ArticleMetadata.NONE);
        return ANNOTATOR.annotate(new Article("test", text, metadata), SentenceSelector.ALL).sentences().stream()
                .flatMap(sentence -> sentence.times().stream())
                .filter(time -> time.mention().quote().equals(words))
                .findFirst();
    }
}
