package parley.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import parley.export.meetings.KnownMeeting;
import parley.pipeline.Converted;
import parley.vocab.Parley;
import parley.vocab.Rdf;

/** A field for a text, and what it became: its meetings, where they stand in it, and the same as Turtle. */
final class ConvertPage {
    private static final int MOST_TURTLE = 300_000;

    private ConvertPage() {}

    static Markup html(Asked asked, Markup below) {
        return Layout.page(
                "Convert",
                "",
                Markup.of(
                        """
                        <h1>Convert</h1>
                        <p class="lead">Paste an article, and see the meetings that it reports.</p>
                        <form class="editor" action="{}" method="post">
                        <label for="text">Text</label>
                        <textarea id="text" name="text" rows="10">
                        {}</textarea>
                        <div class="filter">
                        <label>or the address of a page <input name="address" type="url" value="{}" placeholder="https://"></label>
                        <label>Published on <input name="date" type="date" value="{}" aria-describedby="date-help"></label>
                        <button>Convert</button>
                        </div>
                        <p id="date-help" class="aside">“Today” and “on Friday” are counted from the day of publication; without it no
                        date is made of them. Nothing is stored.</p>
                        </form>
                        {}""",
                        Site.CONVERT,
                        asked.text(),
                        asked.address(),
                        asked.date(),
                        below));
    }

    static Markup trouble(String words) {
        return Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", words);
    }

    static Markup result(Asked asked, Converted converted, String turtle, boolean mayLoad) {
        var store = new StoreView(converted.data());
        List<KnownMeeting> meetings = store.subjects(Rdf.type, Parley.Meeting).stream()
                .map(meeting -> store.meeting(meeting.toString()))
                .sorted(StoreView.NEWEST_FIRST)
                .toList();
        Markup remarks = Markup.join(
                "",
                converted.remarks().stream()
                        .map(words -> Markup.of("<p class=\"aside\">{}</p>", words))
                        .toList());
        return remarks.and(Lists.section(
                        "found",
                        meetings.isEmpty() ? "No meeting was found" : Wording.count(meetings.size(), "meeting"),
                        Markup.join(
                                "", meetings.stream().map(ConvertPage::meeting).toList())))
                .and(Markup.of(
                        "<div class=\"columns\">{}{}</div>",
                        Lists.section("marked", "In the text", texts(store, converted)),
                        Lists.section("turtle", "As Turtle", turtle(turtle))))
                .and(load(asked, mayLoad));
    }

    /** What is found is not in the store: its names are words here, not links. */
    private static Markup meeting(KnownMeeting meeting) {
        String title = MeetingPage.title(meeting);
        return Markup.of(
                "<h3>{} {}</h3><dl class=\"facts\">{}{}{}{}{}</dl>",
                Markup.words(title),
                Wording.status(meeting),
                names("Who", KnownMeeting.names(meeting.participants(), ", ")),
                names("Stayed away", KnownMeeting.names(meeting.absent(), ", ")),
                names("When", Wording.date(meeting)),
                names("Where", KnownMeeting.names(meeting.places(), ", ")),
                names("About", String.join(", ", meeting.topics())));
    }

    private static Markup names(String of, String names) {
        return names.isEmpty() ? Markup.NONE : Markup.of("<dt>{}</dt><dd>{}</dd>", of, Markup.words(names));
    }

    private static Markup texts(StoreView store, Converted converted) {
        return Markup.join(
                "",
                converted.articles().stream()
                        .map(article -> MarkedArticle.of(store, article, reports(store, article)))
                        .toList());
    }

    private static List<Node> reports(StoreView store, String article) {
        return store.article(article).stream()
                .flatMap(graph -> graph.instances(Parley.Report).stream())
                .toList();
    }

    private static Markup turtle(String turtle) {
        boolean whole = turtle.length() <= MOST_TURTLE;
        return Markup.of(
                "<pre class=\"turtle\" tabindex=\"0\" aria-label=\"Turtle\">{}</pre>{}",
                whole ? turtle : turtle.substring(0, MOST_TURTLE),
                whole ? "" : "The rest is not shown.");
    }

    private static Markup load(Asked asked, boolean mayLoad) {
        return mayLoad
                ? Markup.of(
                        """
                        <form action="{}" method="post"><textarea name="text" hidden>
                        {}</textarea><input type="hidden" name="address" value="{}"><input type="hidden" name="date" value="{}">
                        <button>Load it into the store</button></form>""",
                        Site.LOAD,
                        asked.text(),
                        asked.address(),
                        asked.date())
                : Markup.of("<p class=\"aside\">It is not stored: this server does not let you change its store.</p>");
    }
}
