package parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.Dateline;
import parley.model.Mention;
import parley.resource.Resource;

class DatelineReaderTest {
    private static final DatelineReader READER =
            new DatelineReader(Set.copyOf(new Resource(DatelineReader.class, "not-places.txt").lines()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ANCHORAGE, Alaska, Aug. 15 (Reuters) - Two leaders meet.     | ANCHORAGE     |
            WASHINGTON — The president met a guest.                      | WASHINGTON    |
            (CNN) -- The president met a guest.                          |               |
            Beijing, 12 May (Xinhua) -- A delegation arrived.            | Beijing       |
            GENEVA, March 3, 2014 /PRNewswire/ -- Talks have begun.      | GENEVA        | 2014-03-03
            OSLO, Norway (AP) _ Envoys met.                              | OSLO          |
            NEW YORK/LONDON (Reuters) - “We met,” he said.               | NEW YORK/LONDON |
            ST. PETERSBURG, Russia, Sept 5, 2013 (AFP) - They met.       | ST. PETERSBURG  | 2013-09-05
            Monday, March 3, 2014                                        |               | 2014-03-03
            """)
    void readsPlaceAndDate(String text, String place, LocalDate date) {
        Dateline dateline = read(text).orElseThrow();

        assertThat(dateline.place().map(Mention::quote)).isEqualTo(Optional.ofNullable(place));
        assertThat(dateline.date()).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway — a small country — sent an envoy.",
                "Anna Lee, the minister, met Ben Roth - again.",
                "BREAKING - Envoys met in Oslo.",
                "On March 3 - Envoys meet again.",
                "In March 2014 envoys met.",
                "Monday was a good day for envoys."
            })
    void leavesOrdinarySentencesAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void looksBehindHeadlineAndByline() {
        var dateline = read("Envoys meet\n\nBy Anna Lee\n\nOSLO — Envoys met.").orElseThrow();

        assertThat(dateline.words().quote()).isEqualTo("OSLO");
    }

    @Test
    void keepsTheLengthOfTheTextWhenItPartsTheDateline() {
        var article = new Article("test", "OSLO (AP) — Envoys met.", ArticleMetadata.NONE);
        var found = READER.read(article, CodePointOffsets.of(article.text())).orElseThrow();

        assertThat(found.separate(article.text())).isEqualTo("OSLO (AP)\n\n\nEnvoys met.");
    }

    private static Optional<Dateline> read(String text) {
        var article = new Article("test", text, ArticleMetadata.NONE);
        return READER.read(article, CodePointOffsets.of(text)).map(DatelineReader.Found::dateline);
    }
}
