package parley.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.map.GraphView;
import parley.vocab.Nif;
import parley.vocab.Parley;

/** An article's text with all that was read from it: the sentences that report a meeting, and the words within them. */
final class MarkedArticle {
    private final int[] text;
    /** For each character: the number of the report whose quote it is in, or 0. */
    private final int[] report;
    /** For each character: whether a statement was read from it. */
    private final boolean[] word;

    private MarkedArticle(String text) {
        this.text = text.codePoints().toArray();
        this.report = new int[this.text.length];
        this.word = new boolean[this.text.length];
    }

    static Markup of(StoreView store, String iri, List<Node> reports) {
        GraphView article = store.article(iri).orElseThrow();
        var marked = new MarkedArticle(
                article.text(NodeFactory.createURI(iri), Nif.isString).orElse(""));
        int number = 0;
        for (Node each : reports) {
            number++;
            for (Quote quote : Quote.of(article, each)) {
                Arrays.fill(marked.report, marked.within(quote.begin()), marked.within(quote.end()), number);
            }
            var parts = new ArrayList<>(article.all(each, Parley.participation));
            parts.addAll(article.all(each, Parley.claim));
            parts.forEach(part -> Quote.of(article, part)
                    .forEach(quote ->
                            Arrays.fill(marked.word, marked.within(quote.begin()), marked.within(quote.end()), true)));
        }
        return marked.html();
    }

    private int within(int at) {
        return Math.max(0, Math.min(at, text.length));
    }

    private Markup html() {
        var seen = new TreeSet<Integer>();
        var pieces = new ArrayList<Markup>();
        int from = 0;
        while (from < text.length) {
            int to = from + 1;
            while (to < text.length && report[to] == report[from]) {
                to++;
            }
            int number = report[from];
            Markup words = words(from, to);
            pieces.add(
                    number == 0
                            ? words
                            : Markup.of(
                                    "<mark{}>{}</mark>",
                                    seen.add(number) ? Markup.of(" id=\"report-{}\"", number) : Markup.NONE,
                                    words));
            from = to;
        }
        return Markup.of("<div class=\"text\">{}</div>", Markup.join("", pieces));
    }

    private Markup words(int from, int end) {
        var pieces = new ArrayList<Markup>();
        int begin = from;
        while (begin < end) {
            int to = begin + 1;
            while (to < end && word[to] == word[begin]) {
                to++;
            }
            String words = new String(text, begin, to - begin);
            pieces.add(word[begin] && report[begin] > 0 ? Markup.of("<b>{}</b>", words) : Markup.of("{}", words));
            begin = to;
        }
        return Markup.join("", pieces);
    }
}
