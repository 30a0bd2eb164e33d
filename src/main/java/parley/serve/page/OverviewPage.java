package parley.serve.page;

import java.util.List;
import parley.export.meetings.KnownMeeting;

/** When, where and between whom the meetings of a selection are, in pictures. */
final class OverviewPage {
    private OverviewPage() {}

    static Markup html(MeetingSelection selection, List<KnownMeeting> selected) {
        return Layout.page(
                "Overview",
                "",
                Markup.of(
                                "<h1>Overview</h1>{}<p class=\"aside\" role=\"status\">{}. <a href=\"{}\">Show them as a list</a></p>",
                                selection.form("/overview"),
                                Wording.count(selected.size(), "meeting"),
                                selection.address("/meetings"))
                        .and(picture(
                                "when", "When", Timeline.of(selected, selection), "fewer than two meetings have a day"))
                        .and(picture(
                                "where", "Where", WorldMap.of(selected), "no place of these is known on the globe"))
                        .and(picture(
                                "network",
                                "Who met whom",
                                Ties.of(Network.of(selected, Ties.MOST), selection.address("/network.json")),
                                "no two are known to have met"))
                        .and(MeetingsPage.downloads(selection)));
    }

    private static Markup picture(String id, String heading, Markup picture, String none) {
        return Lists.section(id, heading, picture.orIfEmpty(Markup.of("<p class=\"none\">No picture: {}.</p>", none)));
    }
}
