package parley.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.export.meetings.KnownMeeting;
import parley.map.GraphView;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Schema;

/** An article: where it comes from, what it reports, and its text with a quote marked. */
final class ArticlePage {
    private final StoreView store;
    private final String iri;

    ArticlePage(StoreView store, String iri) {
        this.store = store;
        this.iri = iri;
    }

    /** @param from and {@code to}: code points of the quote, the same for none */
    Optional<Markup> html(int from, int to) {
        return store.article(iri).map(article -> page(article, from, to));
    }

    private Markup page(GraphView article, int from, int to) {
        Node node = NodeFactory.createURI(iri);
        String title = article.text(node, Schema.headline).orElse(iri);
        List<KnownMeeting> meetings = article.instances(Parley.Report).stream()
                .flatMap(report -> store.subjects(Parley.reportedBy, report).stream())
                .distinct()
                .map(meeting -> store.meeting(meeting.toString()))
                .sorted(StoreView.NEWEST_FIRST)
                .toList();
        Markup text = article.text(node, Nif.isString)
                .map(words -> Markup.of("<div class=\"text\">{}</div>", marked(words, from, to)))
                .orElse(Markup.of("<p class=\"none\">The store does not keep the text of this article.</p>"));
        return Layout.page(
                title,
                "",
                Markup.of(
                        "<p class=\"kind\">article</p><h1>{}</h1><p class=\"lead\">{}</p><p>{}</p>{}",
                        Markup.words(title),
                        credit(article, node),
                        Links.outside(iri, iri),
                        Lists.section("text", "Text", text)
                                .and(Lists.section("reports", "Reports", Lists.meetings(meetings)))));
    }

    static Markup marked(String text, int from, int to) {
        int length = text.codePointCount(0, text.length());
        if (from < 0 || to <= from || to > length) {
            return Markup.of("{}", text);
        }
        int begin = text.offsetByCodePoints(0, from);
        int end = text.offsetByCodePoints(begin, to - from);
        return Markup.of(
                "{}<mark id=\"quote\">{}</mark>{}",
                text.substring(0, begin),
                text.substring(begin, end),
                text.substring(end));
    }

    /** Publisher and day, leading to the article's page. */
    static Markup source(StoreView store, String iri) {
        String credit = store.article(iri)
                .map(article -> credit(article, NodeFactory.createURI(iri)))
                .orElse("");
        return Markup.of("<a href=\"{}\">{}</a>", Links.article(iri), Markup.words(credit.isEmpty() ? iri : credit));
    }

    private static String credit(GraphView article, Node node) {
        return Stream.of(
                        article.text(node, Schema.publisher),
                        article.text(node, Schema.datePublished).map(Wording::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
