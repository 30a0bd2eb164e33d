package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Candidate;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.EntityLink;
import parley.model.LinkedArticle;

/** Linking, with the gazetteer that the program comes with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GazetteerLinkerTest {
    private static final String NIL = "NIL";

    private GazetteerIndex index;
    private GazetteerLinker linker;

    @BeforeAll
    void open() {
        index = GazetteerIndex.open();
        linker = new GazetteerLinker(index, LinkOptions.DEFAULT);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void linksThePeopleAndPlacesOfASummit() {
        var text = new EntityText("Donald Trump and Vladimir Putin will meet at Elmendorf-Richardson Air Base in "
                        + "Anchorage, Alaska, with Sergei Lavrov but without Volodymyr Zelenskyy.")
                .published("2025-08-15")
                .entity("Donald Trump", EntityKind.PERSON)
                .entity("Vladimir Putin", EntityKind.PERSON)
                .entity("Elmendorf-Richardson Air Base", EntityKind.PLACE)
                .entity("Anchorage", EntityKind.PLACE)
                .entity("Alaska", EntityKind.PLACE)
                .entity("Sergei Lavrov", EntityKind.PERSON)
                .entity("Volodymyr Zelenskyy", EntityKind.PERSON);

        LinkedArticle linked = linker.link(text.meetingAt("Elmendorf-Richardson Air Base", "Anchorage"));

        assertThat(linked.links())
                .map(GazetteerLinkerTest::qid)
                .containsExactly("Q22686", "Q7747", NIL, "Q39450", "Q797", "Q58217", "Q3874799");
        assertThat(linked.timeZones()).containsEntry(1, ZoneId.of("America/Anchorage"));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        // diacritics and punctuation
        "Recep Tayyip Erdogan, PERSON, Q39259",
        "Nicolas Sarkozy, PERSON, Q329",
        // other ways of writing a foreign name
        "Sergey Lavrov, PERSON, Q58217",
        "Dmitriy Medvedev, PERSON, Q23530",
        "Abdel Fattah al-Sisi, PERSON, Q307871",
        // middle names and initials
        "Barack H. Obama, PERSON, Q76",
        // countries by short names
        "U.S., COUNTRY, Q30",
        "the United Kingdom, COUNTRY, Q145",
        "UK, COUNTRY, Q145",
        "Turkish, COUNTRY, Q43",
        "Georgia, COUNTRY, Q230",
        // bodies by acronym and by full name
        "IMF, ORGANIZATION, Q7804",
        "European Union, ORGANIZATION, Q458",
        // places
        "Geneva, PLACE, Q71",
        "Pyongyang, PLACE, Q18808"
    })
    void linksANameAlone(String name, EntityKind kind, String expected) {
        assertThat(link(name, kind, EntityContext.NONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evgeniya Trump", // a full name is never given to the best known bearer of its surname
                "Hildegard Lavrov",
                "John Smith", // many share it, nothing tells them apart
                "Smith"
            })
    void leavesAPersonUnlinkedWhomItCannotTell(String name) {
        assertThat(link(name, EntityKind.PERSON, EntityContext.NONE)).isEqualTo(NIL);
    }

    @Test
    void doesNotTakeAnAircraftForTheFilmNamedAfterIt() {
        assertThat(link("Air Force One", EntityKind.ORGANIZATION, EntityContext.NONE))
                .isEqualTo(NIL);
    }

    @Test
    void neverLinksAGroup() {
        assertThat(link("Taliban", EntityKind.GROUP, EntityContext.NONE)).isEqualTo(NIL);
    }

    @ParameterizedTest(name = "{0} {2}, {1}")
    @CsvSource({
        // bearers of one surname, told apart by the country or by the day
        "president, South Korea, Moon, 2018-05-01, Q21001",
        "prime minister, Pakistan, Sharif, 2015-03-01, Q134068",
        "prime minister, Pakistan, Sharif, 2022-05-01, Q2096387"
    })
    void tellsNamesakesApartByTheirPost(String post, String country, String name, String day, String expected) {
        var context = new EntityContext(Optional.of(post), Optional.of(country), false);
        var text = new EntityText("The talks went on until midnight, said " + name + ".").published(day);

        LinkedArticle linked =
                linker.link(text.entity(name, EntityKind.PERSON, context).article());

        assertThat(qid(linked.link(1))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "the French president, 2019-05-02, Q3052772",
        "the Turkish president, 2019-06-01, Q39259",
        "the president of Ukraine, 2021-03-01, Q3874799",
        "the former French president, 2019-05-02, NIL",
        "the Lombard president, 2019-05-02, NIL",
        "the French president, 2041-05-02, NIL"
    })
    void linksAPostWithoutANameToItsHolderOfTheDay(String words, String day, String expected) {
        var text = new EntityText("On arrival, " + words + " waved.").published(day);

        LinkedArticle linked = linker.link(text.entity(words, EntityKind.PERSON).article());

        assertThat(qid(linked.link(1))).isEqualTo(expected);
    }

    @Test
    void takesASeatOfGovernmentForTheCountryWhereItActs() {
        var text = new EntityText("The Kremlin and Washington will hold talks in Geneva.")
                .entity("The Kremlin", EntityKind.PLACE)
                .entity("Washington", EntityKind.PLACE)
                .entity("Geneva", EntityKind.PLACE);

        LinkedArticle linked = linker.link(text.meetingAt("Geneva"));

        assertThat(linked.links()).map(GazetteerLinkerTest::qid).containsExactly("Q159", "Q30", "Q71");
    }

    @Test
    void leavesASeatOfGovernmentAPlaceWhereAMeetingIsHeldThere() {
        var text = new EntityText("Anna Lind and Omar Said met in Moscow.")
                .entity("Anna Lind", EntityKind.PERSON)
                .entity("Moscow", EntityKind.PLACE);

        LinkedArticle linked = linker.link(text.meetingAt("Moscow"));

        assertThat(qid(linked.link(2))).isEqualTo("Q649");
        assertThat(linked.timeZones()).containsEntry(1, ZoneId.of("Europe/Moscow"));
    }

    @Test
    void givesTheSameAnswerTwice() {
        var article = new EntityText("Angela Merkel and Bush met in Paris.")
                .entity("Angela Merkel", EntityKind.PERSON)
                .entity("Bush", EntityKind.PERSON)
                .entity("Paris", EntityKind.PLACE)
                .meetingAt("Paris");
        var other = new GazetteerLinker(index, LinkOptions.DEFAULT);

        assertThat(linker.link(article)).isEqualTo(other.link(article)).isEqualTo(linker.link(article));
    }

    @Test
    void keepsCandidatesWithScoresThatAreProbabilities() {
        var text = new EntityText("Bush spoke.").entity("Bush", EntityKind.PERSON);

        EntityLink link = linker.link(text.article()).link(1);

        assertThat(link.candidates()).hasSize(LinkOptions.DEFAULT.candidates());
        assertThat(link.candidates()).map(Candidate::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(link.candidates().stream().mapToDouble(Candidate::score).sum())
                .isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0007", "\u202Enitup\u202C", "....", "'s", "*:* AND [a TO z]", "\uD83E\uDD1D", "\uD800"})
    void staysCalmBeforeHostileNames(String name) {
        assertThat(link(name, EntityKind.ORGANIZATION, EntityContext.NONE)).isEqualTo(NIL);
    }

    @Test
    void staysCalmBeforeANameOfAMegabyte() {
        String name = "Vladimir ".repeat(120_000);

        assertThat(link(name, EntityKind.PERSON, EntityContext.NONE)).isEqualTo(NIL);
    }

    private String link(String name, EntityKind kind, EntityContext context) {
        var text = new EntityText("In the evening the talks went on, it was said of " + name + ".");
        return qid(linker.link(text.entity(name, kind, context).article()).link(1));
    }

    private static String qid(EntityLink link) {
        return link.chosen().map(Candidate::qid).orElse(NIL);
    }
}
