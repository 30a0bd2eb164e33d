package parley.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.export.meetings.KnownMeeting;
import parley.vocab.Parley;
import parley.vocab.Rdf;

/** A meeting: who, where, when, about what, and what each article says of it, in the order of the reports. */
final class MeetingPage {
    private final StoreView store;
    private final String iri;

    MeetingPage(StoreView store, String iri) {
        this.store = store;
        this.iri = iri;
    }

    Optional<Markup> html() {
        Node node = NodeFactory.createURI(iri);
        if (!store.data().getDefaultGraph().contains(node, Rdf.type, Parley.Meeting)) {
            return Optional.empty();
        }
        KnownMeeting meeting = store.meeting(iri);
        List<ReportView> reports = meeting.reports().stream()
                .flatMap(report -> ReportView.of(store, report).stream())
                .sorted(Comparator.comparing(ReportView::published).thenComparing(ReportView::iri))
                .toList();
        String title = title(meeting);
        Markup body = Markup.of(
                        "<p class=\"kind\">meeting {}</p><h1>{}</h1><p class=\"lead\">{}</p>",
                        Wording.status(meeting),
                        Markup.words(title),
                        Wording.date(meeting))
                .and(facts(meeting, reports))
                .and(Disagreement.of(store, reports))
                .and(Lists.section(
                        "story",
                        reports.size() > 1 ? "The story, report by report" : "The report",
                        Markup.of(
                                "<ol class=\"story\">{}</ol>",
                                Markup.join(
                                        "",
                                        reports.stream()
                                                .map(report -> report.html(store))
                                                .toList()))));
        return Optional.of(Layout.page(title, "", body));
    }

    static String title(KnownMeeting meeting) {
        List<String> names = meeting.participants().stream()
                .map(entity -> entity.name())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "A meeting of people not named";
        }
        int shown = names.size() > 3 ? 2 : names.size();
        var parts = new ArrayList<>(names.subList(0, shown));
        if (shown < names.size()) {
            parts.add("%d others".formatted(names.size() - shown));
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    private Markup facts(KnownMeeting meeting, List<ReportView> reports) {
        var rows = new ArrayList<Markup>();
        rows.add(fact("Who", who(meeting, reports)));
        if (!meeting.absent().isEmpty()) {
            rows.add(fact("Stayed away", Links.entities(meeting.absent())));
        }
        rows.add(fact("When", when(meeting, reports)));
        rows.add(fact("Where", Links.entities(meeting.places()).orIfEmpty(doubt("no article names a place"))));
        if (!meeting.topics().isEmpty()) {
            rows.add(fact("About", topics()));
        }
        meeting.mode()
                .ifPresent(mode -> rows.add(
                        fact("How", Markup.of("{}", Wording.code(mode.name().replace('_', ' '))))));
        return Markup.of("<dl class=\"facts\">{}</dl>", Markup.join("\n", rows));
    }

    private Markup who(KnownMeeting meeting, List<ReportView> reports) {
        return Markup.of(
                "<ul>{}</ul>",
                Markup.join(
                        "",
                        meeting.participants().stream()
                                .map(entity -> Markup.of(
                                        "<li>{}{}</li>",
                                        Links.entity(entity),
                                        part(entity.iri(), reports)
                                                .map(words -> Markup.of(" <span class=\"aside\">{}</span>", words))
                                                .orElse(Markup.NONE)))
                                .toList()));
    }

    private Optional<String> part(String entity, List<ReportView> reports) {
        return reports.stream()
                .flatMap(report -> report.parts().stream())
                .filter(part -> part.entity()
                        .filter(known -> known.iri().equals(entity))
                        .isPresent())
                .map(ReportView.Part::description)
                .filter(words -> !words.isEmpty())
                .reduce((earlier, later) -> later);
    }

    private Markup when(KnownMeeting meeting, List<ReportView> reports) {
        String time = Wording.time(meeting.when());
        if (meeting.when().date().isPresent()) {
            boolean exact = meeting.when().date().orElseThrow().isDay();
            Markup day = Markup.of(
                    "<time datetime=\"{}\">{}</time>{}",
                    meeting.when().date().orElseThrow().earliest(),
                    Wording.date(meeting),
                    time.isEmpty() ? "" : ", " + time);
            return exact ? day : day.and(Markup.of(" ")).and(doubt("the day is not known"));
        }
        String words = reports.stream()
                .flatMap(report -> report.timeWords().stream())
                .distinct()
                .map("“%s”"::formatted)
                .collect(Collectors.joining(", "));
        return doubt(words.isEmpty() ? "no article says when" : "not known; the articles say " + words)
                .and(Markup.of("{}", time.isEmpty() ? "" : " " + time));
    }

    private static Markup doubt(String words) {
        return Markup.of("<span class=\"doubt\">{}</span>", words);
    }

    private Markup topics() {
        return Links.entities(store.known().all(NodeFactory.createURI(iri), Parley.topic).stream()
                .map(store::entity)
                .sorted()
                .toList());
    }

    private static Markup fact(String name, Markup value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", name, value);
    }
}
