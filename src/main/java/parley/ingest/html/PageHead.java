package parley.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Headline, address, authors, publisher and language of a page, each from the most trusted place that has it. */
final class PageHead {
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|\\u00b7\\u2013\\u2014\\u00bb-]\\s+[^|]{1,60}$");
    private static final Pattern BY = Pattern.compile("^(?:by|from|written by)[:\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final int LONGEST_NAME = 80;

    Optional<String> title(Document page, StructuredFacts facts, MetaElements metas) {
        return first(Stream.of(
                facts.find("headline"),
                metas.find("og:title"),
                heading(page),
                metas.find("twitter:title"),
                metas.find("dc.title"),
                Optional.of(SITE_NAME.matcher(page.title()).replaceFirst(""))));
    }

    /** The one heading of the first rank; of several none is surely the headline. */
    private static Optional<String> heading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? text(headings.get(0)) : Optional.empty();
    }

    Optional<String> publisher(StructuredFacts facts, MetaElements metas) {
        return first(Stream.of(
                facts.find("publisher").filter(name -> !name.startsWith("http")),
                metas.find("og:site_name"),
                metas.find("dc.publisher"),
                metas.find("application-name")));
    }

    List<String> authors(Document page, StructuredFacts facts, MetaElements metas) {
        return Stream.of(
                        facts.list("author").toList(),
                        metas.all("author").toList(),
                        metas.all("article:author").toList(),
                        metas.all("dc.creator").toList(),
                        page.select("[rel=author], [itemprop=author]").eachText())
                .map(names -> names.stream()
                        .map(name -> BY.matcher(name.strip()).replaceFirst(""))
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("://"))
                        .distinct()
                        .limit(10)
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** From where it was taken, unless the page names its lasting address. */
    Optional<String> url(Document page, StructuredFacts facts, MetaElements metas, Optional<String> taken) {
        return Stream.of(
                        Optional.of(page.select("link[rel=canonical]").attr("abs:href")),
                        metas.find("og:url"),
                        facts.find("url"),
                        facts.find("mainEntityOfPage"),
                        taken)
                .flatMap(Optional::stream)
                .filter(PageHead::isWebAddress)
                .findFirst();
    }

    Optional<String> language(Document page, MetaElements metas) {
        return Stream.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        page.select("meta[http-equiv=content-language]").attr("content"),
                        metas.find("og:locale").orElse(""))
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .findFirst();
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && uri.getScheme().matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> text(Element element) {
        return Optional.of(element.text());
    }

    private static Optional<String> first(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream)
                .map(text -> Parser.unescapeEntities(text, false).strip())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
