package parley.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a piece of a page into the blocks of text that a reader sees, without white space that means nothing. */
final class Blocks implements NodeVisitor {
    /**
     * A paragraph, a heading or an item.
     *
     * @param linked how much of it is the text of links, from 0 to 1
     */
    record Block(String element, String text, double linked) {
        boolean isHeading() {
            return element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
        }
    }

    private static final Set<String> BREAKS = Set.of(
            ("p div li ul ol dl dd dt h1 h2 h3 h4 h5 h6 blockquote pre table thead tbody tr td th section article main"
                            + " header footer aside nav figure figcaption address form fieldset hr br body")
                    .split(" "));
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "button", "select");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String element = "body";
    private int inLink;
    private int linked;
    private int silent;

    private Blocks() {}

    static List<Block> of(Element root) {
        var blocks = new Blocks();
        root.traverse(blocks);
        blocks.close("body");
        return blocks.blocks;
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            text.append(words.getWholeText());
            linked += inLink > 0 ? words.getWholeText().strip().length() : 0;
        } else if (SILENT.contains(node.nodeName())) {
            silent++;
        } else if (node.nodeName().equals("a")) {
            inLink++;
        } else if (BREAKS.contains(node.nodeName())) {
            close(node.nodeName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (SILENT.contains(node.nodeName())) {
            silent--;
        } else if (node.nodeName().equals("a")) {
            inLink--;
        } else if (BREAKS.contains(node.nodeName())) {
            close("body");
        }
    }

    private void close(String next) {
        String words = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(element, words, Math.min(1, linked / (double) words.length())));
        }
        text.setLength(0);
        linked = 0;
        // A line break does not end the element that it stands in.
        element = next.equals("br") ? element : next;
    }
}
