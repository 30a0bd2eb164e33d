package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Candidate;
import parley.model.OfficeDirectory;

/** Who held an office on a day, by the tenures in the gazetteer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeHoldersTest {
    private GazetteerIndex index;
    private OfficeDirectory holders;

    @BeforeAll
    void open() {
        index = GazetteerIndex.open();
        holders = new OfficeHolders(index);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{1} of {0} on {2}: {3}")
    @CsvSource({
        "Q142, president, 2019-05-02, Emmanuel Macron",
        "Q142, Prime Minister, 2019-05-02, Édouard Philippe",
        "Q142, foreign minister, 2013-01-01, Laurent Fabius",
        "Q30, president, 2019-01-01, Donald Trump",
        "Q30, Secretary of State, 2019-01-01, Mike Pompeo",
        "Q145, prime minister, 2016-07-01, David Cameron",
        "Q145, foreign secretary, 2017-01-01, Boris Johnson",
        "Q183, Chancellor, 2015-01-01, Angela Merkel",
        "Q159, president, 2010-01-01, Dmitry Medvedev",
        "Q38, president, 2018-05-01, Sergio Mattarella",
        "Q17, prime minister, 2018-01-01, Shinzō Abe",
        "Q212, president, 2025-02-01, Volodymyr Zelenskyy"
    })
    void findsTheHolder(String country, String office, LocalDate day, String holder) {
        assertThat(holders.find(country, office, day)).map(Candidate::label).contains(holder);
    }

    @ParameterizedTest(name = "{1} of {0} on {2}")
    @CsvSource({
        "Q142, deputy prime minister, 2019-05-02",
        "Q142, former president, 2019-05-02",
        "Q142, president-elect, 2017-05-10",
        "Q142, president of the Senate, 2019-05-02",
        "Q142, pastry cook, 2019-05-02",
        // no day at all in the tables, and days after their horizons
        "Q142, president, 1066-10-14",
        "Q142, president, 2041-01-01",
        "Q30, defense secretary, 2024-02-01",
        // the country is none
        "Q0, president, 2019-05-02"
    })
    void abstains(String country, String office, LocalDate day) {
        assertThat(holders.find(country, office, day)).isEmpty();
    }
}
