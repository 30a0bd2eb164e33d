package parley.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.export.meetings.SampleMeetings;

class ReportPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body h1 h2 p svg path rect g circle line text ol li span div bdi details summary"
                            + " blockquote a")
                    .split(" "));

    static List<String> hostile() {
        return SampleMeetings.HOSTILE;
    }

    private static Document page(DatasetGraph data) throws IOException {
        var out = new StringWriter();
        new ReportPage(data).write(out);
        return Jsoup.parse(out.toString());
    }

    private static Document golden() throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(Path.of("src/test/resources/golden/questions/data.trig"))
                .parse(data);
        return page(data);
    }

    @Test
    void everyMeetingStandsThereWithTheWordsOfItsSources() throws IOException {
        Document page = golden();

        Element meeting = page.select("li.meeting").stream()
                .filter(item -> item.text().startsWith("2025-03-05"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.select("details > .source")).hasSize(3);
        assertThat(meeting.select("blockquote").eachText()).contains("will meet");
        assertThat(meeting.select(".absent").text()).isEqualTo("not taking part: Cara Diaz");
        assertThat(page.select("li.meeting .date").eachText()).contains("no date known");
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws IOException {
        Document page = golden();

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.select("script, link, img, iframe, object, embed, form, [src], [style]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://news.test/"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aNameStaysAName(String name) throws IOException {
        Document page = page(DatasetGraphFactory.wrap(new SampleMeetings(name).graph()));

        assertThat(page.getAllElements()).extracting(Element::normalName).isSubsetOf(withRoot());
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("li.meeting bdi").stream().map(Element::wholeText))
                .contains(name.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]", "\uFFFD"));
        assertThat(page.select("svg circle.point")).hasSize(1);
        assertThat(page.select("svg line.tie")).hasSize(1);
    }

    private static Set<String> withRoot() {
        var all = new HashSet<>(ELEMENTS);
        all.add("#root");
        return all;
    }
}
