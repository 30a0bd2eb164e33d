package parley.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import parley.ingest.html.Blocks.Block;
import parley.resource.Resource;

/** Finds the text of the article in a page: Readability finds where it is, rules about blocks take out what is not text. */
final class PageBody {
    /** An element that holds more of the page than this is the article, however it is called. */
    private static final double MUCH = 0.3;

    private static final String NEVER_TEXT = "script, style, noscript, iframe, template, svg, button";
    private static final String SELDOM_TEXT = ", form, nav, aside, footer, figure, figcaption"
            + ", [id~=(?i)^(comments?|disqus_thread|respond)$], [class~=(?i)\\bcomments?-(area|list|section|thread)\\b]";
    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 200_000;
    private static final int FURNITURE_TEXT = 1500;
    /** Readability makes addresses absolute and cannot do without one; nobody sees them. */
    private static final String ANYWHERE = "https://page.invalid/";

    private static final int SHORT_LINE = 100;
    private static final int FEW_WORDS = 100;
    private static final double MOSTLY_LINKS = 0.8;
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i)^(?:updated?|published|posted|last updated|on|by)?\\W{0,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*\\W{1,2})?.{0,40}"
                    + "(?:19|20)\\d\\d.{0,50}$");

    private final Pattern furniture = Words.any("furniture.txt");
    private final Pattern notText = Pattern.compile(
            "(?:" + String.join("|", new Resource(PageBody.class, "not-text.txt").lines()) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    String text(Document page, StructuredFacts facts, Optional<String> title) {
        if (isMonstrous(page)) {
            return "";
        }
        Document clean = strip(page, NEVER_TEXT + SELDOM_TEXT);
        removeFurniture(clean);
        String text = text(clean, title);
        if (words(text) < FEW_WORDS) {
            String rough = text(strip(page, NEVER_TEXT), title);
            text = words(rough) > 2 * words(text) ? rough : text;
        }
        String found = text;
        return facts.find("articleBody")
                .map(body -> Blocks.text(
                        Blocks.of(Jsoup.parseBodyFragment(paragraphs(body)).body())))
                .filter(body -> words(body) > FEW_WORDS && words(found) * 2 < words(body))
                .orElse(found);
    }

    private String text(Document page, Optional<String> title) {
        return Blocks.text(filter(Blocks.of(readable(page)), title));
    }

    /** Nested deeper, or made of more pieces, than any page that people read: what follows would take hours. */
    private static boolean isMonstrous(Document page) {
        int[] count = new int[1];
        NodeFilter counter = (node, depth) -> depth > DEEPEST || ++count[0] > MOST_NODES
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE;
        return NodeTraversor.filter(counter, page) == NodeFilter.FilterResult.STOP;
    }

    private static Document strip(Document page, String selector) {
        Document copy = page.clone();
        copy.outputSettings().prettyPrint(false);
        copy.select(selector).remove();
        return copy;
    }

    /** What stands between the paragraphs without being one; Readability would keep much of it. */
    private void removeFurniture(Document page) {
        int all = page.body().text().length();
        var removed = new ArrayList<Element>();
        Map<String, Boolean> known = new HashMap<>();
        for (Element element : page.body().select("[class], [id], [hidden], [role]")) {
            if (isFurniture(element, known) && element.text().length() < Math.min(MUCH * all, FURNITURE_TEXT)) {
                removed.add(element);
            }
        }
        removed.forEach(Element::remove);
    }

    private boolean isFurniture(Element element, Map<String, Boolean> known) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("article") || name.equals("main") || name.matches("h[1-6]|p|a")) {
            return element.hasAttr("hidden");
        }
        return element.hasAttr("hidden")
                || element.attr("role").matches("navigation|complementary|contentinfo|search")
                || known.computeIfAbsent(
                        element.className() + " " + element.id(),
                        names -> furniture.matcher(names).find());
    }

    private static Element readable(Document page) {
        Element content = new Readability4JExtended(ANYWHERE, page).parse().getArticleContent();
        return content == null ? page.body().empty() : content;
    }

    private List<Block> filter(List<Block> blocks, Optional<String> title) {
        var kept = new ArrayList<Block>();
        Set<String> seen = new HashSet<>();
        String headline = title.map(PageBody::plain).orElse("");
        for (Block block : blocks) {
            String words = plain(block.text());
            boolean isHeadline = block.element().equals("h1") || words.equals(headline);
            if (!isHeadline && !isNoText(block) && (block.text().length() < SHORT_LINE || seen.add(words))) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && isHead(kept.get(0))) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private boolean isNoText(Block block) {
        String text = block.text();
        boolean isLinks = block.linked() > MOSTLY_LINKS
                && (block.element().equals("li") || text.equals(text.toUpperCase(Locale.ROOT)));
        return isLinks || notText.matcher(text).matches();
    }

    /** Dates, bylines and signs before the first sentence. */
    private static boolean isHead(Block block) {
        String text = block.text();
        return text.length() < SHORT_LINE
                && !text.matches("(?s).*[.?!:,;…][\"”’')\\]]*$")
                && (DATE_LINE.matcher(text).matches() || text.matches("(?i)by\\b.*") || block.linked() > MOSTLY_LINKS);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    /** JSON-LD gives the text plain, or as HTML. */
    private static String paragraphs(String body) {
        return body.contains("</p>")
                ? body
                : body.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }
}
