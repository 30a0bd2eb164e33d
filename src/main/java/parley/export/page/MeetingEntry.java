package parley.export.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.map.GraphView;
import parley.map.XmlText;
import parley.vocab.Nif;
import parley.vocab.Parley;
import parley.vocab.Schema;

/** A meeting in the list of the page, with the words of the articles that report it. */
final class MeetingEntry {
    private final DatasetGraph data;

    MeetingEntry(DatasetGraph data) {
        this.data = data;
    }

    String html(KnownMeeting meeting) {
        var html = new StringBuilder("<li class=\"meeting\">");
        String date = meeting.when().text();
        html.append("<span class=\"date\">%s</span> <span class=\"status %s\">%s</span> %s"
                .formatted(
                        date.isEmpty() ? "no date known" : XmlText.escape(date),
                        meeting.state(),
                        meeting.state(),
                        names(meeting.participants())));
        if (!meeting.places().isEmpty()) {
            html.append(" <span class=\"place\">in %s</span>".formatted(names(meeting.places())));
        }
        if (!meeting.absent().isEmpty()) {
            html.append("<div class=\"absent\">not taking part: %s</div>".formatted(names(meeting.absent())));
        }
        if (!meeting.topics().isEmpty()) {
            html.append("<div class=\"about\">about: %s</div>"
                    .formatted(meeting.topics().stream().map(PageText::isolated).collect(Collectors.joining(", "))));
        }
        html.append("<details><summary>%d %s</summary>\n"
                .formatted(meeting.reports().size(), meeting.reports().size() == 1 ? "report" : "reports"));
        meeting.reports().forEach(report -> html.append(evidence(report)));
        return html.append("</details></li>\n").toString();
    }

    private static String names(List<KnownEntity> entities) {
        return entities.stream()
                .map(entity -> PageText.isolated(entity.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String evidence(String report) {
        int fragment = report.indexOf('#');
        Node article = NodeFactory.createURI(fragment < 0 ? report : report.substring(0, fragment));
        if (!data.containsGraph(article)) {
            return "<div class=\"source\">%s</div>\n".formatted(link(article.getURI()));
        }
        var view = new GraphView(data.getGraph(article));
        String quotes = view.all(NodeFactory.createURI(report), Parley.evidence).stream()
                .flatMap(mention -> view.text(mention, Nif.anchorOf).stream())
                .map(quote -> "<blockquote>%s</blockquote>\n".formatted(PageText.isolated(quote)))
                .collect(Collectors.joining());
        String source = Stream.of(Schema.headline, Schema.publisher, Schema.datePublished)
                .map(property -> view.text(article, property))
                .flatMap(Optional::stream)
                .map(PageText::isolated)
                .collect(Collectors.joining(", "));
        return "<div class=\"source\">%s %s</div>\n%s".formatted(source, link(article.getURI()), quotes);
    }

    private static String link(String iri) {
        String shown = PageText.isolated(iri);
        return iri.matches("(?s)https?://.*")
                ? "<a rel=\"noopener noreferrer\" href=\"%s\">%s</a>".formatted(XmlText.escape(iri), shown)
                : shown;
    }
}
