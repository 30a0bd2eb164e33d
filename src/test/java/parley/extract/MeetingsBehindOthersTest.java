package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.Reading.read;
import static parley.extract.Reading.reports;

import org.junit.jupiter.api.Test;

/** Meetings that an article tells of beside others, and what it says of them in other sentences. */
class MeetingsBehindOthersTest {
    @Test
    void whatWasHeldIsNotWhatIsProposed() {
        assertThat(reports(
                        read("President Karin Lind said she was ready to meet her French counterpart Pedro Diaz again"
                                + " to discuss oil. Diaz flew to Chad on Sunday and held talks with Lind.")))
                .containsExactly(
                        "Karin Lind|Pedro Diaz @ : proposed -", "Karin Lind|Pedro Diaz @ Chad: held 2024-03-10");
    }

    @Test
    void aMeetingThatIsProposedIsTheOneToCome() {
        assertThat(reports(
                        read("Karin Lind has proposed a meeting with Pedro Diaz. The meeting would be held in Oslo.")))
                .hasSize(1);
    }

    @Test
    void aNewMeetingIsAnotherOne() {
        assertThat(reports(
                        read("Karin Lind and Pedro Diaz failed to agree during talks in Oslo on Monday. Tamas Nagy has"
                                + " proposed a new meeting of Lind and Diaz in Riga.")))
                .containsExactly(
                        "Karin Lind|Pedro Diaz @ Oslo: held 2024-03-11", "Karin Lind|Pedro Diaz @ Riga: proposed -");
    }

    @Test
    void theNewMeetingThatIsToldOfFirstStaysOne() {
        assertThat(reports(read(
                        "Karin Lind and Pedro Diaz agreed on a new meeting in Riga on Friday. The meeting will be the"
                                + " second of the two.")))
                .hasSize(1);
    }

    @Test
    void hereIsWhereTheReportWasWritten() {
        String dateline = "PORT VILA, Vanuatu (Pacific Newswire) - ";

        assertThat(reports(read(
                        dateline + "Ministers of Fiji, Samoa and Tonga opened a two-day conference here on Monday.")))
                .containsExactly("Fiji|Samoa|Tonga @ PORT VILA: underway 2024-03-11/2024-03-12");
        assertThat(reports(read(dateline + "Karin Lind met Pedro Diaz on Monday. \"We are here for you,\" she said.")))
                .containsExactly("Karin Lind|Pedro Diaz @ : held 2024-03-11");
        assertThat(reports(read("Karin Lind met Pedro Diaz here on Monday.")))
                .containsExactly("Karin Lind|Pedro Diaz @ : held 2024-03-11");
    }

    @Test
    void whoSentNobodyStaysAway() {
        String met = "Leaders of Chad and Niger met in Oslo on Monday. ";

        assertThat(reports(read(met + "Togo sent no one.")))
                .containsExactly("!Togo|Chad|Niger @ Oslo: held 2024-03-11");
        assertThat(reports(read(met + "Togo did not send anyone.")))
                .containsExactly("!Togo|Chad|Niger @ Oslo: held 2024-03-11");
        assertThat(reports(read(met + "Togo sent no troops to the war.")))
                .containsExactly("Chad|Niger @ Oslo: held 2024-03-11");
    }

    @Test
    void whoSpokeByTelephoneIsToldByThoseJustNamed() {
        assertThat(reports(
                        read("Karin Lind had been due on Thursday to dine with her Lao counterpart, Pedro Diaz. The two"
                                + " ministers spoke by telephone on Monday evening.")))
                .contains("Karin Lind|Pedro Diaz @ : held 2024-03-11");
    }

    @Test
    void anotherRoundIsOfThoseWhoHaveJustTalked() {
        String talks = "Talks between Chad and Niger ended in Oslo on Monday. ";

        assertThat(reports(read(talks + "Another round will be held in Geneva in April.")))
                .containsExactly("Chad|Niger @ Oslo: held 2024-03-11", "Chad|Niger @ Geneva: planned 2024-04");
        assertThat(reports(read(talks + "The previous round took place in Geneva in January.")))
                .containsExactly("Chad|Niger @ Oslo: held 2024-03-11", "Chad|Niger @ Geneva: held 2024-01");
        assertThat(reports(read("Karin Lind met Pedro Diaz in Oslo on Monday. A second meeting is set for Friday.")))
                .containsExactly(
                        "Karin Lind|Pedro Diaz @ Oslo: held 2024-03-11",
                        "Karin Lind|Pedro Diaz @ : planned 2024-03-15");
        assertThat(reports(read(talks + "Another round of sanctions will begin in April.")))
                .hasSize(1);
        assertThat(reports(read(talks + "The second meeting of the committee is set for Friday.")))
                .hasSize(1);
    }

    @Test
    void twoBodiesMeetAgain() {
        assertThat(reports(read("Norsk Hydro and the owners met in Oslo on Monday. They will meet again on Thursday.")))
                .containsExactly(
                        "Norsk Hydro|owners @ Oslo: held 2024-03-11", "Norsk Hydro|owners @ : planned 2024-03-14");
    }

    @Test
    void aConferenceIsOfThoseWhoAreSaidToHaveTakenPart() {
        String conference = "A conference on trade ended in Oslo on Sunday. ";

        assertThat(reports(read(conference + "Ministers from Chad and Niger attended.")))
                .containsExactly("Chad|Niger @ Oslo: held 2024-03-10");
        assertThat(reports(
                        read(conference + "Karin Lind met Pedro Diaz on Monday. Tamas Nagy and Jonas Berg took part.")))
                .containsExactly(
                        "Jonas Berg:delegation_member|Karin Lind|Pedro Diaz|Tamas Nagy:delegation_member @ : held 2024-03-11");
    }
}
