package parley.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import parley.resource.Resource;

/** Every page as axe-core judges it, by day, at night and on a telephone; and what the browser asks for. */
class AccessibilityTest extends ServedMeetings {
    static final String FAULTS =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.help + ' at ' + one.nodes.map(node => node.target.join(' ')).slice(0, 4).join(', '))),
                trouble => done([String(trouble)]));
            """;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    private Stream<URI> pages() {
        return Stream.of(
                at("/"),
                at("/meetings?who=carter"),
                at("/overview"),
                at("/query?name=meetings-of-a-person&p_person=Q1001"),
                at("/search?q=anna"),
                at("/convert"),
                about("entity", ID + "entity/anna"),
                about("entity", ID + "entity/graz"),
                about("meeting", ID + "meeting/1"),
                about("meeting", ID + "meeting/2"),
                about("article", "https://news.test/one"),
                at("/about?iri=nothing"));
    }

    @Test
    void noPageHasASeriousOrCriticalFault() {
        String axe = new Resource(org.openqa.selenium.By.class, "/axe.min.js").text();
        pages().forEach(page -> {
            for (String scheme : List.of("light", "dark")) {
                browser.emulate(scheme);
                browser.go(page);
                browser.driver().executeScript(axe);

                assertThat((List<?>) browser.driver().executeAsyncScript(FAULTS))
                        .as("%s in %s", page, scheme)
                        .isEmpty();
            }
        });
    }

    @Test
    void axeFindsAFaultWhereThereIsOne() {
        browser.go(at("/"));
        browser.driver().executeScript("document.querySelector('#search').removeAttribute('aria-label')");
        browser.driver().executeScript("document.querySelector('#search').removeAttribute('placeholder')");
        browser.driver().executeScript(new Resource(org.openqa.selenium.By.class, "/axe.min.js").text());

        assertThat((List<?>) browser.driver().executeAsyncScript(FAULTS)).isNotEmpty();
    }

    @Test
    void noPageAsksAnyOtherHost() {
        browser.requests();
        pages().forEach(browser::go);

        assertThat(browser.requests()).isNotEmpty().allMatch(asked -> asked.startsWith(at("/").toString()));
    }

    @Test
    void noPageIsWiderThanATelephone() {
        browser.resize(390, 844);
        pages().forEach(page -> {
            browser.go(page);

            assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s", page)
                    .isEqualTo(true);
        });
        browser.resize(1280, 900);
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        browser.go(at("/"));

        browser.find("body").sendKeys(Keys.TAB);

        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("main");
        assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
    }
}
