package parley.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.resource.Resource;

/** Finds the day on which a page was published, from the most trusted place that tells one. */
final class PageDate {
    /** A day, and where it stood. */
    record Found(LocalDate day, String source) {}

    private static final Pattern PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?=\\D|$)");
    private static final Pattern UPDATED = Pattern.compile("updat|modif|revis|edited|review", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("publish|posted|first|created|written", Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 120;

    private static final String DATED =
            "[class~=(?i)(^|[-_ ])(date|published|pubdate|timestamp|posted|dateline|byline|post-meta|entry-date)],"
                    + "[class~=(?i)publish|pubdate|post.?date|entry.?date|article.?date|story.?date|date.?line|time.?stamp],"
                    + "[id~=(?i)publish|pubdate|date|time.?stamp]";

    private final List<String> published = new Resource(PageDate.class, "published-meta.txt").lines();
    private final List<String> changed = new Resource(PageDate.class, "changed-meta.txt").lines();

    Optional<Found> find(Document page, StructuredFacts facts, MetaElements metas, Optional<String> url) {
        List<Supplier<Optional<Found>>> places = List.of(
                () -> found(facts.find("datePublished"), "JSON-LD datePublished"),
                () -> inMetas(metas, published),
                () -> elements(page.select("[itemprop=datePublished], [property~=datePublished]"), "datePublished"),
                () -> elements(page.select("time[pubdate]"), "time pubdate"),
                () -> url.flatMap(PageDate::path),
                () -> elements(times(page), "time"),
                () -> found(facts.find("dateCreated"), "JSON-LD dateCreated"),
                () -> visible(page),
                () -> line(page),
                () -> found(facts.find("dateModified"), "JSON-LD dateModified"),
                () -> inMetas(metas, changed));
        return places.stream().flatMap(place -> place.get().stream()).findFirst();
    }

    private static Optional<Found> found(Optional<String> text, String source) {
        return text.flatMap(DayParser::find).map(day -> new Found(day, source));
    }

    private static Optional<Found> inMetas(MetaElements metas, List<String> names) {
        return names.stream()
                .flatMap(name -> found(metas.find(name), "meta " + name).stream())
                .findFirst();
    }

    private static Optional<Found> elements(List<Element> elements, String source) {
        return elements.stream()
                .flatMap(element -> Stream.of("datetime", "content", "title", "data-time")
                        .map(element::attr)
                        .filter(value -> !value.isEmpty())
                        .flatMap(value -> DayParser.find(value).stream())
                        .findFirst()
                        .or(() -> DayParser.find(element.text()))
                        .stream())
                .findFirst()
                .map(day -> new Found(day, source));
    }

    private static Optional<Found> path(String url) {
        return PATH.matcher(url)
                .results()
                .flatMap(found -> DayParser.find(
                        found.group(2).matches("\\d+")
                                ? "%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3))
                                : "%s %s %s".formatted(found.group(3), found.group(2), found.group(1)))
                        .stream())
                .findFirst()
                .map(day -> new Found(day, "URL path"));
    }

    /** Those that stand in what looks like the article come first; those of teasers, comments and updates not at all. */
    private static List<Element> times(Document page) {
        var times = page.select("time").stream()
                .filter(time ->
                        time.closest("aside, footer, nav, [class~=(?i)comment|related|recommend|teaser]") == null)
                .filter(time -> !isUpdate(time))
                .toList();
        var inside = times.stream()
                .filter(time -> time.closest("article, main, header") != null)
                .toList();
        return inside.isEmpty() ? times : inside;
    }

    private static boolean isUpdate(Element element) {
        String around = element.className() + " " + element.attr("itemprop");
        Element parent = element.parent();
        String words = parent != null && parent.text().length() < SHORT ? before(parent.text(), element.text()) : "";
        return UPDATED.matcher(around + " " + words).find()
                && !PUBLISHED.matcher(around + " " + words).find();
    }

    private static String before(String text, String part) {
        int index = part.isEmpty() ? -1 : text.indexOf(part);
        return index < 0 ? "" : text.substring(0, index);
    }

    /** Elements that are named for a date and hold little else. */
    private static Optional<Found> visible(Document page) {
        return elements(
                page.select(DATED).stream()
                        .filter(element -> element.text().length() < SHORT)
                        .filter(element ->
                                element.closest("aside, footer, nav, [class~=(?i)comment|related|recommend]") == null)
                        .filter(element -> !isUpdate(element))
                        .toList(),
                "date in the page");
    }

    /** A short line that holds a day, near the headline first. */
    private static Optional<Found> line(Document page) {
        return page.body().select("p, div, span, small, li, em, i, td, h2, h3, h4, h5, h6").stream()
                .filter(element ->
                        !element.ownText().isBlank() && element.ownText().length() < SHORT)
                .filter(element -> element.closest("aside, footer, nav, script, [class~=(?i)comment|related]") == null)
                .filter(element -> !isUpdate(element))
                .flatMap(element -> DayParser.find(element.ownText()).stream())
                .findFirst()
                .map(day -> new Found(day, "text of the page"));
    }
}
