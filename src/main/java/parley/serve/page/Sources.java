package parley.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.export.meetings.KnownMeeting;
import parley.vocab.Parley;

/** From where it is known that somebody took part in a meeting, stayed away from it, or that it was there. */
final class Sources {
    private static final int MOST = 3;

    private final StoreView store;
    private final Node entity;

    Sources(StoreView store, Node entity) {
        this.store = store;
        this.entity = entity;
    }

    /** The articles that tell of a meeting, each with its words about this one, or else about the meeting. */
    Markup of(KnownMeeting meeting) {
        List<Node> reports = store.known().all(NodeFactory.createURI(meeting.iri()), Parley.reportedBy);
        List<Markup> told = reports.stream().limit(MOST).map(this::told).toList();
        return told.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<ul class=\"told\">{}{}</ul>",
                        Markup.join("", told),
                        reports.size() > MOST ? Markup.of("<li>and {} more</li>", reports.size() - MOST) : Markup.NONE);
    }

    private Markup told(Node report) {
        List<Quote> quotes = store.article(report.toString())
                .map(article -> article.all(report, Parley.participation).stream()
                        .filter(part -> article.one(part, Parley.agent)
                                .filter(this::isCalledSo)
                                .isPresent())
                        .findFirst()
                        .map(part -> Quote.of(article, part))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(() -> Quote.of(article, report)))
                .orElse(List.of());
        return Markup.of(
                "<li>{}: {}</li>",
                ArticlePage.source(store, StoreView.articleOf(report.toString())),
                Quote.links(quotes.stream().limit(1).toList()));
    }

    private boolean isCalledSo(Node agent) {
        return store.data().getDefaultGraph().contains(entity, Parley.mentionedAs, agent);
    }
}
