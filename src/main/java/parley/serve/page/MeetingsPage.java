package parley.serve.page;

import java.util.List;
import parley.export.ExportFormat;
import parley.export.meetings.KnownMeeting;

/** The meetings of a selection, page by page, and their downloads. */
final class MeetingsPage {
    private static final int PAGE = 50;

    private MeetingsPage() {}

    static Markup html(MeetingSelection selection, List<KnownMeeting> selected, int page) {
        int pages = Math.max(1, (selected.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<KnownMeeting> some =
                selected.stream().skip((long) (shown - 1) * PAGE).limit(PAGE).toList();
        return Layout.page(
                "Meetings",
                "",
                Markup.of(
                        "<h1>Meetings</h1>{}<p class=\"aside\" role=\"status\">{}, the newest first. <a href=\"{}\">Timeline, map and network of these</a></p>{}{}{}",
                        selection.form("/meetings"),
                        Wording.count(selected.size(), "meeting"),
                        selection.address("/overview"),
                        Lists.meetings(some),
                        turning(selection, shown, pages),
                        downloads(selection)));
    }

    private static Markup turning(MeetingSelection selection, int shown, int pages) {
        if (pages == 1) {
            return Markup.NONE;
        }
        return Markup.of(
                "<nav class=\"turn\" aria-label=\"Pages\">{} <span>page {} of {}</span> {}</nav>",
                shown > 1 ? turn(selection, shown - 1, "Newer") : Markup.NONE,
                shown,
                pages,
                shown < pages ? turn(selection, shown + 1, "Older") : Markup.NONE);
    }

    private static Markup turn(MeetingSelection selection, int page, String label) {
        return Markup.of("<a href=\"{}\">{}</a>", with(selection.address("/meetings"), "page=" + page), label);
    }

    static Markup downloads(MeetingSelection selection) {
        List<Markup> links = List.of(ExportFormat.values()).stream()
                .map(format -> Markup.of(
                        "<li><a download href=\"{}\">{}</a></li>",
                        with(selection.address("/download"), "format=" + format.extension()),
                        format.extension()))
                .toList();
        return Lists.section(
                "download", "Download these", Markup.of("<ul class=\"downloads\">{}</ul>", Markup.join("", links)));
    }

    private static String with(String address, String pair) {
        return address + (address.contains("?") ? "&" : "?") + pair;
    }
}
