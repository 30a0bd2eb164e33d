package parley.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every page in a real browser; skipped, with a reason, where there is none. */
class PagesTest extends ServedMeetings {
    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void theFrontPageLeadsToMeetingsAndPeople() throws Exception {
        browser.go(at("/"));
        browser.picture("front");

        assertThat(browser.text()).contains("3 meetings", "Anna Orbán", "7 March 2031");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void suggestsWhileOneTypesAndTheKeyboardChooses() throws Exception {
        browser.go(at("/"));

        browser.find("#search").sendKeys("orban");
        browser.find("#suggestions li");
        browser.picture("suggestions");
        browser.find("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        browser.waitFor("location.pathname === '/entity'");
        assertThat(browser.find("h1").getText()).isEqualTo("Anna Orbán");
    }

    @Test
    void findsByQidByWhatArticlesSayAndByWhatWikidataSays() throws Exception {
        String ofTheItem = "Mohandas Karamchand Gandhi"; // whose QID she has in these meetings
        for (String asked : List.of("Q1001", "minister nana", "ORBÁN", ofTheItem)) {
            browser.go(at("/search?q=" + Links.encoded(asked)));

            assertThat(browser.text()).contains("Anna Orbán");
        }
    }

    @Test
    void aPersonShowsWhomTheyMetHowOftenAndWhenLast() throws Exception {
        browser.go(about("entity", ID + "entity/anna"));
        browser.picture("person");

        assertThat(browser.find("table").getText()).contains("Ben Carter 2 7 March 2031");
        assertThat(browser.text())
                .contains("Q1001 on Wikidata", "Planned, and what became of plans", "Named in articles");
    }

    @Test
    void aMeetingShowsWhoStayedAwayAndWhereReportsDisagree() throws Exception {
        browser.go(about("meeting", ID + "meeting/1"));
        browser.picture("meeting");

        assertThat(browser.find(".facts").getText()).contains("Stayed away", "Carla Diaz", "minister, host", "Graz");
        assertThat(browser.find("#differ + *").getText()).contains("held", "denied");
        assertThat(browser.text()).contains("probable");
    }

    @Test
    void doubtAboutTheDayIsShownAsDoubt() throws Exception {
        browser.go(about("meeting", ID + "meeting/2"));
        assertThat(browser.find(".doubt").getText()).contains("not known; the articles say “<b>soon</b>”");

        browser.go(about("meeting", ID + "meeting/3"));
        assertThat(browser.text()).contains("November 2030", "the day is not known");
    }

    @Test
    void aQuoteIsMarkedInTheTextOfItsArticle() throws Exception {
        browser.go(about("meeting", ID + "meeting/1"));

        browser.find(".quotes .quote").click();
        browser.picture("article");

        assertThat(browser.find("mark").getText()).isEqualTo("Anna Orbán met Ben Carter in Graz on Friday");
    }

    @Test
    void theAddressHoldsTheSelection() throws Exception {
        browser.go(at("/meetings?who=carter&since=2031-01-01"));
        browser.picture("meetings");
        assertThat(browser.text()).contains("1 meeting,");

        browser.driver().findElement(By.partialLinkText("Timeline")).click();
        browser.waitFor("location.search.includes('who=carter')");
        assertThat(browser.text()).contains("1 meeting.");
    }

    @Test
    void drawsTimelineMapAndNetwork() throws Exception {
        browser.go(at("/overview"));
        browser.picture("overview");

        assertThat(browser.find(".timeline .held").isDisplayed()).isTrue();
        assertThat(browser.find(".map circle").isDisplayed()).isTrue();
        assertThat(browser.find(".ties canvas").isDisplayed()).isTrue();
    }

    @Test
    void asksQuestionsOfTheLibraryWithTheirValues() throws Exception {
        browser.go(at("/query?name=meetings-of-a-person&p_person=Q1001"));
        browser.find("#answers td");
        browser.picture("query");

        assertThat(browser.find("#answers").getText()).contains("Ben Carter");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void wordsOfOthersNeverBecomeMarkup() {
        for (URI page : List.of(
                at("/"),
                at("/meetings"),
                at("/overview"),
                at("/search?q=" + Links.encoded("<script>document.title='owned'</script>")),
                at("/search?q=script"),
                at("/query?name=meetings-of-a-person&p_person="
                        + Links.encoded("\"><script>document.title='owned'</script>")),
                at("/meetings?who=" + Links.encoded("\"><script>document.title='owned'</script>")),
                about("entity", ID + "entity/evil"),
                about("entity", "javascript:document.title='owned'"),
                about("entity", "\"><script>document.title='owned'</script>"),
                about("meeting", ID + "meeting/2"),
                about("article", "https://news.test/evil"))) {
            browser.go(page);

            assertThat(browser.driver().getTitle()).as("%s", page).isNotEqualTo("owned");
            assertThat(browser.driver()
                            .findElements(By.cssSelector(
                                    "main script:not([src]), main img, [onerror], [onmouseover], a[href^=javascript]")))
                    .as("%s", page)
                    .isEmpty();
        }
    }

    @Test
    void thePolicyStopsAnInlineScriptThatGotIn() {
        browser.go(at("/"));

        browser.driver()
                .executeScript(
                        "const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\"; document.body.append(s)");

        assertThat(browser.driver().getTitle()).isNotEqualTo("owned");
    }

    @Test
    void withoutThePolicyTheSameScriptRuns() {
        browser.go("data:text/html,<title>plain</title><body>");

        browser.driver()
                .executeScript(
                        "const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\"; document.body.append(s)");

        assertThat(browser.driver().getTitle()).isEqualTo("owned");
    }
}
