package parley.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import parley.cli.CommandRun;
import parley.pipeline.Parley;
import parley.resource.Resource;
import parley.serve.ParleyServer;
import parley.serve.ServeOptions;
import parley.store.Access;
import parley.store.TdbStore;

/** What a new user finds by clicking alone, from the front page of the samples that {@code parley demo} loads. */
class WalkTest {
    private static final String TEXT = "Emmanuel Macron met Giorgia Meloni in Vienna on Friday to talk about energy.";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static TdbStore store;
    private static ParleyServer server;

    @BeforeAll
    static void serveTheSamples() {
        browser = Browser.open();
        Path samples = folder.resolve("samples");
        assertThat(CommandRun.of("demo", "--store", samples.toString()).exitCode())
                .isZero();
        store = TdbStore.open(samples, Access.WRITE);
        server = ParleyServer.start(store, ServeOptions.DEFAULT.withPort(0), Parley::standard);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            store.close();
        }
    }

    @BeforeEach
    void beginAtTheFrontPage() {
        browser.resize(1280, 900);
        browser.emulate("light");
        browser.go(server.page());
    }

    private static void press(String selector) {
        var found = browser.find(selector);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    private static void click(String link) {
        browser.find("main, header");
        browser.driver().findElement(By.partialLinkText(link)).click();
    }

    /** Keeps a picture of the view, and has it judged by day and at night. */
    private static void look(String name) throws Exception {
        browser.picture("walk-" + name);
        browser.driver().executeScript(new Resource(By.class, "/axe.min.js").text());
        for (String scheme : List.of("dark", "light")) {
            browser.emulate(scheme);
            assertThat((List<?>) browser.driver().executeAsyncScript(AccessibilityTest.FAULTS))
                    .as("%s, %s", name, scheme)
                    .isEmpty();
        }
        browser.resize(390, 844);
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits a telephone", name)
                .isEqualTo(true);
        browser.resize(1280, 900);
    }

    @Test
    void aMeetingLeadsToItsQuotesAndToItsPeople() throws Exception {
        browser.find(".meetings .when").click();
        assertThat(browser.find("h1").getText()).isNotBlank();
        look("meeting");

        browser.find(".quotes .quote").click();
        assertThat(browser.find("mark").isDisplayed()).isTrue();
        look("article");

        browser.driver().navigate().back();
        browser.find(".facts dd a").click();
        assertThat(browser.find("h1").getText()).isNotBlank();
    }

    @Test
    void aPersonShowsWhomTheyMetAndFromWhereThatIsKnown() throws Exception {
        browser.find("#people + * a").click();
        look("person");

        assertThat(browser.text())
                .contains("Met", "As told by", "Network", "When", "Where", "About what", "on Wikidata");
        browser.find(".meetings .told .quote").sendKeys(Keys.ENTER);
        assertThat(browser.find("mark").isDisplayed()).isTrue();
        browser.driver().navigate().back();
        click("and whom these met");
        browser.waitFor("location.search.includes('steps=2')");
        look("person-two-steps");
    }

    @Test
    void aTopicIsFoundWhileOneTypes() throws Exception {
        String topic = browser.find("#topics + * a").getText();
        browser.find("#search").sendKeys(topic.substring(0, Math.min(6, topic.length())));
        browser.waitFor(
                "[...document.querySelectorAll('#suggestions [role=option]')].some(one => one.textContent.includes("
                        + "'%s'))".formatted(topic.replace("'", "\\'")));
        look("suggestions");

        browser.go(server.page());
        click(topic);
        assertThat(browser.text()).contains("Meetings about this");
        look("topic");
    }

    @Test
    void aSelectionIsDrawnAndDownloaded() throws Exception {
        click("Meetings");
        look("meetings");
        click("Timeline, map and network");
        browser.find(".timeline .held, .timeline [class]");
        look("overview");

        assertThat(browser.driver().findElements(By.cssSelector(".downloads a[download]")))
                .extracting(link -> link.getText())
                .contains("ttl", "jsonld", "csv", "gexf", "graphml", "geojson", "ics", "html");
        assertThat(
                        (List<?>)
                                browser.driver()
                                        .executeAsyncScript(
                                                """
                                const done = arguments[arguments.length - 1];
                                (async () => {
                                  const faults = [];
                                  for (const link of document.querySelectorAll('.downloads a[download]')) {
                                    const answer = await fetch(link.href);
                                    const text = await answer.text();
                                    if (!answer.ok || !text) faults.push(link.textContent + ' ' + answer.status);
                                  }
                                  done(faults);
                                })();"""))
                .isEmpty();
    }

    @Test
    void answersAreShownAsTableChartMapAndNetwork() throws Exception {
        click("Query");
        press(".library a[href*='who-met-whom-most']");
        browser.waitFor("!document.querySelector('#views').hidden");
        for (String view : List.of("table", "chart", "map", "network")) {
            press("#views button[value=" + view + "]");
            browser.waitFor("document.querySelector('#views button[value=%s]').getAttribute('aria-pressed') === 'true'"
                    .formatted(view));
            browser.waitFor("document.querySelector('#answers').children.length > 0");
            look("query-" + view);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void sourcesThatDisagreeAreFoundAndShownSideBySide() throws Exception {
        click("Query");
        press(".library a[href*='sources-that-disagree']");
        press("#answers td a");
        browser.find("#differ + *");
        look("disagreement");
    }

    @Test
    void aTextIsConvertedAndNotStored() throws Exception {
        click("Convert");
        look("convert");
        browser.find("#text").sendKeys(TEXT);
        browser.driver().executeScript("document.querySelector('input[name=date]').value = '2031-03-08'");
        browser.find("form[action='/convert'] button").click();
        browser.find("#found");
        look("converted");

        assertThat(browser.find("mark").getText()).contains("Macron");
        assertThat(browser.find(".turtle").getText()).contains("a parley:Meeting");
        assertThat(browser.text()).contains("7 March 2031", "not stored");
    }

    @Test
    void theEditorOffersTheVocabulary() throws Exception {
        click("Query");
        browser.find(".CodeMirror");
        browser.driver()
                .executeScript(
                        """
                        const editor = document.querySelector('.CodeMirror').CodeMirror;
                        editor.setValue('PREFIX parley: <https://w3id.org/parley#>\\nSELECT * { ?m parley:partic');
                        editor.focus(); editor.setCursor(1, 30); editor.autocomplete();""");

        browser.waitFor(
                "[...document.querySelectorAll('.CodeMirror-hint')].some(one => one.textContent.includes('participant'))");
    }
}
