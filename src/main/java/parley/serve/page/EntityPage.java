package parley.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final int MOST_TOPICS = 30;
    private static final Markup CURRENT = Markup.of(" aria-current=\"true\"");

    private final StoreView store;
    private final Node node;
    private final KnownEntity entity;
    private final List<KnownMeeting> all;
    private final int steps;
    private final Sources sources;

    private record Contact(KnownEntity entity, List<KnownMeeting> meetings) {}

    /**
     * @param all meetings of the store, the newest first
     * @param steps how far its network reaches
     */
    EntityPage(StoreView store, String iri, List<KnownMeeting> all, int steps) {
        this.all = all;
        this.steps = steps;
        this.store = store;
        this.node = NodeFactory.createURI(iri);
        this.entity = store.entity(node);
        this.sources = new Sources(store, node);
    }

    Optional<Markup> html() {
        if (store.known().all(node, Rdf.type).isEmpty()) {
            return Optional.empty();
        }
        List<KnownMeeting> taken = with(Parley.participant);
        var here = new ArrayList<>(with(Parley.place));
        here.addAll(with(Parley.topic));
        List<KnownMeeting> shown = taken.isEmpty() ? here : taken;
        Markup body = head().and(contacts(taken))
                .and(network(taken))
                .and(picture("when", "When", Timeline.of(shown, selection(taken))))
                .and(picture("where", "Where", WorldMap.of(shown)))
                .and(topics(shown))
                .and(meetings(
                        "held",
                        "Meetings",
                        taken.stream().filter(EntityPage::tookPlace).toList()))
                .and(meetings(
                        "planned",
                        "Planned, and what became of plans",
                        taken.stream().filter(meeting -> !tookPlace(meeting)).toList()))
                .and(meetings("away", "Stayed away from", with(Parley.nonParticipant)))
                .and(meetings("here", entity.kind().equals("unknown") ? "Meetings about this" : "Meetings here", here))
                .and(names())
                .and(shown.isEmpty() ? Markup.NONE : MeetingsPage.downloads(selection(taken)));
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
                .map(this::row)
                .toList();
        return Lists.section(
                "contacts",
                "Met",
                Markup.of(
                        """
                        <div class="wide"><table><thead><tr><th scope="col">Whom</th><th scope="col">How often</th>
                        <th scope="col">Last</th><th scope="col">As told by</th></tr></thead><tbody>{}</tbody></table></div>{}""",
                        Markup.join("\n", rows),
                        met.size() > MOST_CONTACTS
                                ? Markup.of("<p class=\"aside\">and {} more</p>", met.size() - MOST_CONTACTS)
                                : Markup.NONE));
    }

    private Markup row(Contact contact) {
        KnownMeeting last = contact.meetings().get(0);
        return Markup.of(
                "<tr><td>{}</td><td class=\"number\">{}</td><td><a href=\"{}\">{}</a></td><td>{}</td></tr>",
                Links.entity(contact.entity()),
                contact.meetings().size(),
                Links.meeting(last.iri()),
                Wording.date(last),
                sources.of(last));
    }

    /** The meetings that have it as a value of the property, the newest first. */
    private List<KnownMeeting> with(Node property) {
        var iris = store.subjects(property, node).stream().map(Node::toString).collect(Collectors.toSet());
        return iris.isEmpty()
                ? List.of()
                : all.stream().filter(meeting -> iris.contains(meeting.iri())).toList();
    }

    private Markup network(List<KnownMeeting> taken) {
        if (taken.stream().noneMatch(EntityPage::tookPlace)) {
            return Markup.NONE;
        }
        String own = Links.entity(entity.iri());
        Markup choice = Markup.of(
                "<p class=\"aside\">{} <a href=\"{}#network\"{}>whom they met</a> <a href=\"{}&amp;steps=2#network\"{}>and whom these met</a></p>",
                "Shown:",
                own,
                steps == 1 ? CURRENT : Markup.NONE,
                own,
                steps == 2 ? CURRENT : Markup.NONE);
        Markup picture = Ties.of(
                Network.around(entity.iri(), all, steps, Ties.MOST),
                "/network.json?iri=%s&steps=%d".formatted(Links.encoded(entity.iri()), steps));
        return picture.html().isEmpty() ? Markup.NONE : Lists.section("network", "Network", choice.and(picture));
    }

    private MeetingSelection selection(List<KnownMeeting> taken) {
        String name = entity.wikidata().orElse(entity.iri());
        boolean topic = entity.kind().equals("unknown");
        return topic
                ? MeetingSelection.ANY.withAbout(entity.name())
                : taken.isEmpty() ? MeetingSelection.ANY.withWhere(name) : MeetingSelection.ANY.withWho(name);
    }

    private static Markup topics(List<KnownMeeting> meetings) {
        Map<String, Integer> often = new TreeMap<>();
        meetings.forEach(meeting -> meeting.topics().forEach(topic -> often.merge(topic, 1, Integer::sum)));
        List<Markup> words = often.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOPICS)
                .map(topic -> Markup.of(
                        "<li><a href=\"{}\">{}</a>{}</li>",
                        MeetingSelection.ANY.withAbout(topic.getKey()).address("/meetings"),
                        Markup.words(topic.getKey()),
                        topic.getValue() > 1 ? " " + topic.getValue() : ""))
                .toList();
        return words.isEmpty()
                ? Markup.NONE
                : Lists.section(
                        "topics", "About what", Markup.of("<ul class=\"tags\">{}</ul>", Markup.join("", words)));
    }

    private static Markup picture(String id, String heading, Markup picture) {
        return picture.html().isEmpty() ? Markup.NONE : Lists.section(id, heading, picture);
    }

    private Markup meetings(String id, String heading, List<KnownMeeting> meetings) {
        if (meetings.isEmpty()) {
            return Markup.NONE;
        }
        Markup more = meetings.size() > MOST_MEETINGS
                ? Markup.of("<p class=\"aside\">The newest {} of {}.</p>", MOST_MEETINGS, meetings.size())
                : Markup.NONE;
        return Lists.section(
                id,
                heading,
                Lists.meetings(meetings.stream().limit(MOST_MEETINGS).toList(), sources::of)
                        .and(more));
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
