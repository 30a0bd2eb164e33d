package parley.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.vocab.Parley;
import parley.vocab.Rdf;

/** A person, a body, a place or a topic: its meetings, whom it met, and which words name it. */
final class EntityPage {
    private static final int MOST_MEETINGS = 100;
    private static final int MOST_CONTACTS = 30;
    private static final int MOST_QUOTES = 12;

    private final StoreView store;
    private final Node node;
    private final KnownEntity entity;

    private record Contact(KnownEntity entity, List<KnownMeeting> meetings) {}

    EntityPage(StoreView store, String iri) {
        this.store = store;
        this.node = NodeFactory.createURI(iri);
        this.entity = store.entity(node);
    }

    Optional<Markup> html() {
        if (store.known().all(node, Rdf.type).isEmpty()) {
            return Optional.empty();
        }
        List<KnownMeeting> taken = store.meetings(Parley.participant, node);
        var here = new ArrayList<>(store.meetings(Parley.place, node));
        here.addAll(store.meetings(Parley.topic, node));
        Markup body = head().and(contacts(taken))
                .and(timeline(taken.isEmpty() ? here : taken))
                .and(meetings(
                        "held",
                        "Meetings",
                        taken.stream().filter(EntityPage::tookPlace).toList()))
                .and(meetings(
                        "planned",
                        "Planned, and what became of plans",
                        taken.stream().filter(meeting -> !tookPlace(meeting)).toList()))
                .and(meetings("away", "Stayed away from", store.meetings(Parley.nonParticipant, node)))
                .and(meetings("here", entity.kind().equals("unknown") ? "Meetings about this" : "Meetings here", here))
                .and(names());
        return Optional.of(Layout.page(entity.name(), "", body));
    }

    private static boolean tookPlace(KnownMeeting meeting) {
        return meeting.status().hasTakenPlace();
    }

    private Markup head() {
        Markup wikidata = entity.wikidata()
                .map(qid -> Markup.of(
                        "<p>{}</p>", Links.outside("https://www.wikidata.org/wiki/" + qid, qid + " on Wikidata")))
                .orElse(Markup.of("<p class=\"aside\">No item of Wikidata was found for this name.</p>"));
        boolean topic = entity.kind().equals("unknown");
        return Markup.of(
                "<p class=\"kind\">{}</p><h1>{}</h1>{}{}",
                topic ? "topic" : entity.kind(),
                Markup.words(entity.name()),
                entity.description()
                        .map(words -> Markup.of("<p class=\"lead\">{}</p>", words))
                        .orElse(Markup.NONE),
                topic ? Markup.NONE : wikidata);
    }

    private Markup contacts(List<KnownMeeting> taken) {
        Map<String, Contact> met = new LinkedHashMap<>();
        taken.stream().filter(EntityPage::tookPlace).forEach(meeting -> meeting.participants().stream()
                .filter(other -> !other.iri().equals(entity.iri()))
                .forEach(other -> met.computeIfAbsent(other.iri(), iri -> new Contact(other, new ArrayList<>()))
                        .meetings()
                        .add(meeting)));
        if (met.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> rows = met.values().stream()
                .sorted(Comparator.comparing(
                                (Contact contact) -> -contact.meetings().size())
                        .thenComparing(Contact::entity))
                .limit(MOST_CONTACTS)
                .map(EntityPage::row)
                .toList();
        return Lists.section(
                "contacts",
                "Met",
                Markup.of(
                        """
                        <table><thead><tr><th scope="col">Whom</th><th scope="col">How often</th>
                        <th scope="col">Last</th></tr></thead><tbody>{}</tbody></table>{}""",
                        Markup.join("\n", rows),
                        met.size() > MOST_CONTACTS
                                ? Markup.of("<p class=\"aside\">and {} more</p>", met.size() - MOST_CONTACTS)
                                : Markup.NONE));
    }

    private static Markup row(Contact contact) {
        KnownMeeting last = contact.meetings().get(0);
        return Markup.of(
                "<tr><td>{}</td><td class=\"number\">{}</td><td><a href=\"{}\">{}</a></td></tr>",
                Links.entity(contact.entity()),
                contact.meetings().size(),
                Links.meeting(last.iri()),
                Wording.date(last));
    }

    private static Markup timeline(List<KnownMeeting> meetings) {
        Markup picture = Timeline.of(meetings);
        return picture.html().isEmpty() ? Markup.NONE : Lists.section("when", "When", picture);
    }

    private static Markup meetings(String id, String heading, List<KnownMeeting> meetings) {
        if (meetings.isEmpty()) {
            return Markup.NONE;
        }
        Markup more = meetings.size() > MOST_MEETINGS
                ? Markup.of("<p class=\"aside\">The newest {} of {}.</p>", MOST_MEETINGS, meetings.size())
                : Markup.NONE;
        return Lists.section(
                id,
                heading,
                Lists.meetings(meetings.stream().limit(MOST_MEETINGS).toList()).and(more));
    }

    private Markup names() {
        List<Quote> quotes = store.known().all(node, Parley.mentionedAs).stream()
                .flatMap(called -> store.article(called.toString()).stream()
                        .flatMap(article -> Quote.of(article, called).stream().limit(1)))
                .limit(MOST_QUOTES)
                .toList();
        if (quotes.isEmpty()) {
            return Markup.NONE;
        }
        var words = new TreeSet<>(quotes.stream().map(Quote::words).toList());
        return Lists.section(
                "names",
                "Named in articles",
                Markup.of("<p class=\"aside\">as {}</p>", String.join(", ", words))
                        .and(Markup.of(
                                "<ul class=\"quotes\">{}</ul>",
                                Markup.join(
                                        "",
                                        quotes.stream()
                                                .map(quote -> Markup.of(
                                                        "<li>{} <span class=\"aside\">in {}</span></li>",
                                                        quote.link(),
                                                        ArticlePage.source(store, quote.article())))
                                                .toList()))));
    }
}
