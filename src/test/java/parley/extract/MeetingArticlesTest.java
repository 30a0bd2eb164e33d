package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.Reading.read;
import static parley.extract.Reading.reports;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.Participation;
import parley.model.Report;
import parley.model.ReportTime;

/** What whole articles say: mentions brought together, meetings kept apart, people found by other words. */
class MeetingArticlesTest {
    @Test
    void keepsMeetingsOnTwoDaysApart() {
        var found = read("Elvira Kask met Jonas Berg in Tallinn on Thursday and Angela Merkel in Lisbon on Friday.");

        assertThat(reports(found))
                .containsExactly(
                        "Elvira Kask|Jonas Berg @ Tallinn: held 2024-03-07",
                        "Angela Merkel|Elvira Kask @ Lisbon: held 2024-03-08");
    }

    @Test
    void keepsAPersonSeenADayLaterApart() {
        var found =
                read("UN envoy Karin Lind saw President Pedro Diaz in Lima on Wednesday and Prime Minister Jonas Berg"
                        + " in Oslo a day later.");

        assertThat(reports(found))
                .containsExactly(
                        "Karin Lind|Pedro Diaz @ Lima: held 2024-03-06",
                        "Jonas Berg|Karin Lind @ Oslo: held 2024-03-07");
    }

    @Test
    void keepsTheRoundThatEndedApartFromTheNext() {
        var found = read("Karin Lind and Pedro Diaz have agreed to meet again next week after a first round of talks in"
                + " Lima on Saturday ended without a deal.");

        assertThat(reports(found))
                .containsExactly(
                        "Karin Lind|Pedro Diaz @ : planned 2024-03-18/2024-03-24",
                        "Karin Lind|Pedro Diaz @ Lima: held 2024-03-09");
    }

    @Test
    void hasHeldWhatSomebodyWentOnTo() {
        var found = read("Jonas Berg received the minister Karin Lind, who then went on to meet Pedro Diaz.");

        assertThat(reports(found))
                .containsExactly("Jonas Berg:host|Karin Lind @ : held -", "Karin Lind|Pedro Diaz @ : held -");
    }

    @Test
    void keepsSeparateTalksApart() {
        var found = read("Antony Blinken held separate talks with Benjamin Netanyahu and Mahmoud Abbas on Monday.");

        assertThat(reports(found)).hasSize(2);
    }

    @Test
    void meetsEachPresidentInTheirOwnCountry() {
        var found =
                read("US Vice President Dana Cole visits Ukraine and Georgia to encourage Ukrainian President Petro "
                        + "Poroshenko and Georgian President Giorgi Margvelashvili to fight corruption.");

        assertThat(reports(found))
                .containsExactly(
                        "Dana Cole|Petro Poroshenko @ Ukraine: held 2024-03-12",
                        "Dana Cole|Giorgi Margvelashvili @ Georgia: held 2024-03-12");
    }

    @Test
    void tellsACompanyFromTheChiefWhoHasItsName() {
        String rest =
                " Its chief, William Clay Ford Jr., met Ben Okoro on Monday. Ford will hold talks with the Metal Workers"
                        + " union next week.";

        assertThat(reports(read("The Ford Motor Company closed a plant in Lima." + rest)))
                .containsExactly(
                        "Ben Okoro|William Clay Ford Jr. @ : held 2024-03-11",
                        "Ford|Metal Workers union @ : planned 2024-03-18/2024-03-24");
        assertThat(reports(read("The union closed its office in Lima." + rest)))
                .containsExactly(
                        "Ben Okoro|William Clay Ford Jr. @ : held 2024-03-11",
                        "Metal Workers union|William Clay Ford Jr. @ : planned 2024-03-18/2024-03-24");
    }

    @Test
    void keepsTheTalksOfAnotherPlaceOutOfAMeeting() {
        String meeting = "Anna Lind will meet Ben Okoro in Ankara on Friday.";

        assertThat(read(meeting + " The envoy was weary of the ongoing negotiations in Munich.")
                        .reports())
                .singleElement()
                .satisfies(report -> assertThat(report.triggers()).hasSize(1));
        assertThat(read(meeting + " The meeting in the palace will be short.").reports())
                .singleElement()
                .satisfies(report -> assertThat(report.triggers()).hasSize(2));
    }

    @Test
    void bringsAllMentionsOfOneMeetingTogether() {
        var found = read(
                """
                Finnish President Alexander Stubb met Estonian Prime Minister Kaja Kallas in Tartu on Monday.

                The two leaders discussed the border. The meeting lasted three hours.

                Their talks were the first since January, Stubb said.
                """);

        assertThat(reports(found)).containsExactly("Alexander Stubb|Kaja Kallas @ Tartu: held 2024-03-11");
    }

    @Test
    void findsWhoIsMeantByAPostAlone() {
        var found = read(
                """
                Turkish President Recep Tayyip Erdogan arrived in Budapest on Monday.

                Hungarian Prime Minister Viktor Orban met the Turkish president in the evening.
                """);

        assertThat(reports(found)).hasSize(1);
        assertThat(Reading.who(found, found.reports().get(0))).isEqualTo("Recep Tayyip Erdogan|Viktor Orban");
    }

    @Test
    void neverMergesTwoBearersOfOneSurname() {
        var found = read("Anna Lindqvist met Peter Novak in Brno. Erik Lindqvist stayed in Stockholm.");

        assertThat(found.entities()).extracting(entity -> entity.name()).contains("Anna Lindqvist", "Erik Lindqvist");
    }

    @Test
    void readsWhoComesAlongFromASentenceWithoutAMeeting() {
        var found = read(
                """
                Polish President Andrzej Duda will meet Czech President Petr Pavel in Ostrava on Friday.

                The Polish delegation includes Foreign Minister Radoslaw Sikorski.
                """);

        assertThat(Reading.who(found, found.reports().get(0)))
                .isEqualTo("Andrzej Duda|Petr Pavel|Radoslaw Sikorski:delegation_member");
    }

    @Test
    void readsWhoAccompaniesSomeone() {
        var found = read(
                """
                Kenyan President William Ruto held talks with Angela Merkel in Nairobi on Monday.

                Merkel was accompanied by Olaf Scholz.
                """);

        assertThat(Reading.who(found, found.reports().get(0)))
                .isEqualTo("Angela Merkel|Olaf Scholz:delegation_member|William Ruto");
    }

    @Test
    void takesNoContestForAMeeting() {
        var found = read(
                """
                Denmark meet Portugal with a place in the final at stake

                Denmark meet Portugal in the semi-final on Sunday. The sides last met in 2019.
                """);

        assertThat(found.reports()).isEmpty();
    }

    @Test
    void takesAMeetingOfCountriesForOneWhereNoContestIsTold() {
        var found = read("North Korea and South Korea met in Panmunjom on Monday to discuss family reunions.");

        assertThat(reports(found)).containsExactly("North Korea|South Korea @ Panmunjom: held 2024-03-11");
    }

    @Test
    void knowsTwoPeopleByTheirPostsRightAfterTheyMet() {
        var found = read(
                """
                Emmanuel Macron met Giorgia Meloni in Vienna on Friday.

                The French president and the Italian prime minister spoke for three hours.
                """);

        assertThat(reports(found)).containsExactly("Emmanuel Macron|Giorgia Meloni @ Vienna: held 2024-03-08");
    }

    @Test
    void dropsTheGuessOfAHeadlineForTheDayThatTheTextTells() {
        var found = read(
                """
                Ruto and von der Leyen hold talks in Nairobi

                William Ruto held talks with Ursula von der Leyen in Nairobi on Monday.
                """);

        assertThat(reports(found)).containsExactly("Ursula von der Leyen|William Ruto @ Nairobi: held 2024-03-11");
    }

    @Test
    void readsACancellationBehindAPlan() {
        var found =
                read("A meeting between Petr Pavel and Angela Merkel planned for Thursday in Prague was cancelled.");

        assertThat(reports(found)).containsExactly("Angela Merkel|Petr Pavel @ Prague: cancelled 2024-03-14");
    }

    @Test
    void saysForWhichCountryAndInWhichCapacitySomeoneSpeaks() {
        var found = read("Norwegian Foreign Minister Espen Eide met Jens Holm in Oslo.");

        Participation first = found.reports().get(0).participations().get(0);
        assertThat(first.capacity()).contains("Foreign Minister");
        assertThat(first.onBehalfOf().map(n -> found.entity(n).name())).contains("Norway");
        assertThat(first.onBehalfOf().map(n -> found.entity(n).kind())).contains(EntityKind.COUNTRY);
    }

    @Test
    void namesTheSourceThatIsQuoted() {
        var found = read("Viktor Orban will meet Robert Fico in Komarno, the Hungarian government said.");

        Report report = found.reports().get(0);
        assertThat(report.attribution()).isPresent();
        assertThat(report.attribution().orElseThrow().evidence().quote()).contains("Hungarian government");
    }

    @Test
    void keepsTheHourWhereTheDayIsOpen() {
        ExtractedArticle found =
                Reading.readUndated("Anna Lindqvist will meet Petr Pavel in Prague at 4 p.m. local time.");

        ReportTime time = found.reports().get(0).setting().time();
        assertThat(time.localTime()).contains(LocalTime.of(16, 0));
        assertThat(time.date()).isEmpty();
    }

    @Test
    void everyQuoteStandsWhereItIsSaidToStand() {
        ExtractedArticle found = read(
                "\uD83D\uDD34 LIVE: Olaf Scholz met Pedro S\u00e1nchez in M\u00e1laga on Monday to discuss trade.");

        assertThat(found.reports()).isNotEmpty();
        for (Report report : found.reports()) {
            report.triggers()
                    .forEach(m -> assertThat(found.article().quote(m.span())).isEqualTo(m.quote()));
            report.participations().stream()
                    .flatMap(p -> p.evidence().stream())
                    .forEach(m -> assertThat(found.article().quote(m.span())).isEqualTo(m.quote()));
            report.setting().topics().forEach(t -> assertThat(
                            found.article().quote(t.evidence().span()))
                    .isEqualTo(t.label()));
        }
    }

    /** Two named persons who met are surer than a body at an event. */
    @Test
    void isSurerOfTwoNamedPersonsThanOfABodyAtItsSummit() {
        var persons = Reading.read("Anna Lind met Ben Okoro in Lima.").reports().get(0);
        var body = Reading.read("The Andean Union holds a summit in Lima.")
                .reports()
                .get(0);
        assertThat(persons.assessment().confidence())
                .isGreaterThan(body.assessment().confidence() + 0.1)
                .isLessThan(1);
    }
}
