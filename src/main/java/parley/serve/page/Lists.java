package parley.serve.page;

import java.util.List;
import java.util.function.Function;
import parley.export.meetings.KnownMeeting;

/** Lists of meetings and of entities, as several pages show them. */
final class Lists {
    private Lists() {}

    static Markup meetings(List<KnownMeeting> meetings) {
        return meetings(meetings, meeting -> Markup.NONE);
    }

    /** @param told what is said below each */
    static Markup meetings(List<KnownMeeting> meetings, Function<KnownMeeting, Markup> told) {
        return meetings.isEmpty()
                ? Markup.of("<p class=\"none\">None.</p>")
                : Markup.of(
                        "<ol class=\"meetings\">{}</ol>",
                        Markup.join(
                                "",
                                meetings.stream()
                                        .map(meeting -> meeting(meeting, told.apply(meeting)))
                                        .toList()));
    }

    private static Markup meeting(KnownMeeting meeting, Markup told) {
        return Markup.of(
                """
                <li><a class="when" href="{}">{}</a> {}
                <div class="who">{}</div>{}{}{}</li>
                """,
                Links.meeting(meeting.iri()),
                Wording.date(meeting),
                Wording.status(meeting),
                Links.entities(meeting.participants()).orIfEmpty(Markup.of("participants not named")),
                meeting.places().isEmpty()
                        ? Markup.NONE
                        : Markup.of("<div class=\"aside\">in {}</div>", Links.entities(meeting.places())),
                meeting.topics().isEmpty()
                        ? Markup.NONE
                        : Markup.of("<div class=\"aside\">about {}</div>", String.join(", ", meeting.topics())),
                told);
    }

    static Markup hits(List<NameIndex.Hit> hits) {
        return Markup.of(
                "<ul class=\"hits\">{}</ul>",
                Markup.join("", hits.stream().map(Lists::hit).toList()));
    }

    private static Markup hit(NameIndex.Hit hit) {
        return Markup.of(
                "<li>{} <span class=\"aside\">{}{}, {}</span></li>\n",
                Links.entity(hit.entity()),
                hit.entity().kind(),
                hit.entity().description().map(words -> ", " + words).orElse(""),
                Wording.count(hit.meetings(), "meeting"));
    }

    static Markup section(String id, String heading, Markup content) {
        return Markup.of(
                "<section aria-labelledby=\"{}\"><h2 id=\"{}\">{}</h2>{}</section>\n", id, id, heading, content);
    }
}
