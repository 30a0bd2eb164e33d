package parley.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import parley.map.GraphView;
import parley.vocab.Nif;
import parley.vocab.Parley;

/** Words of an article, and where in it they stand. */
record Quote(String article, String words, int begin, int end) {
    /** The evidence of a report or of a part of one. */
    static List<Quote> of(GraphView article, Node statement) {
        return article.all(statement, Parley.evidence).stream()
                .filter(mention -> article.text(mention, Nif.anchorOf).isPresent())
                .map(mention -> new Quote(
                        StoreView.articleOf(mention.toString()),
                        article.text(mention, Nif.anchorOf).orElse(""),
                        number(article, mention, Nif.beginIndex),
                        number(article, mention, Nif.endIndex)))
                .toList();
    }

    private static int number(GraphView article, Node mention, Node property) {
        return article.text(mention, property).map(Integer::parseInt).orElse(0);
    }

    Markup link() {
        return Markup.of(
                "<a class=\"quote\" href=\"{}\"><q>{}</q></a>", Links.quote(article, begin, end), Markup.words(words));
    }

    static Markup links(List<Quote> quotes) {
        return Markup.join(" ", quotes.stream().map(Quote::link).toList());
    }
}
