package parley.serve.page;

import java.util.List;
import parley.export.meetings.KnownMeeting;

/** Where people begin: what is new, what is planned, who is often met. */
final class FrontPage {
    private static final int NEWEST = 8;
    private static final int BUSIEST = 8;

    private FrontPage() {}

    static Markup html(Catalogue.State state) {
        List<KnownMeeting> held = state.meetings().stream()
                .filter(meeting -> meeting.status().hasTakenPlace())
                .limit(NEWEST)
                .toList();
        List<KnownMeeting> others = state.meetings().stream()
                .filter(meeting -> !meeting.status().hasTakenPlace())
                .limit(NEWEST)
                .toList();
        return Layout.page(
                "Who met whom",
                "",
                Markup.of(
                        """
                        <h1>Who met whom, where, when and about what</h1>
                        <p class="lead">{} that news articles report.</p>
                        <div class="columns">{}{}</div>
                        <div class="columns">{}{}</div>
                        """,
                        Wording.count(state.meetings().size(), "meeting"),
                        Lists.section("held", "Newest meetings", Lists.meetings(held)),
                        Lists.section("other", "Planned, moved or called off", Lists.meetings(others)),
                        Lists.section(
                                "people", "People", Lists.hits(state.names().busiest("person", BUSIEST))),
                        Lists.section(
                                "topics", "Topics", Lists.hits(state.names().busiest("topic", BUSIEST)))));
    }

    static Markup found(String asked, List<NameIndex.Hit> hits) {
        return Layout.page(
                "Search",
                asked,
                Markup.of(
                        "<h1>Search</h1><p class=\"aside\" role=\"status\">{} for “{}”</p>{}",
                        hits.isEmpty() ? "Nothing" : Wording.count(hits.size(), "name"),
                        asked,
                        Lists.hits(hits)));
    }

    static Markup missing(String what) {
        return Layout.page(
                "Not found",
                "",
                Markup.of(
                        "<h1>Not found</h1><p class=\"lead\">The store holds nothing about {}.</p><p>Search above, or <a href=\"/meetings\">look through all meetings</a>.</p>",
                        what.isEmpty() ? "this" : Markup.words(what)));
    }
}
