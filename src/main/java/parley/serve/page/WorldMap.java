package parley.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;
import parley.export.page.ReportPage;
import parley.resource.Resource;

/** Places on the outline of the land, as large as they have meetings; each leads to its page. */
final class WorldMap {
    /** Units of the outline in a degree. */
    private static final int UNITS = 5;

    private static final int LARGEST = 22;
    private static final int MOST = 300;
    private static final int LISTED = 12;

    private record Spot(KnownEntity place, KnownEntity.Point at, int meetings) {}

    private WorldMap() {}

    /** Nothing where no place is known on the globe. */
    static Markup of(List<KnownMeeting> meetings) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        meetings.forEach(meeting -> meeting.located().ifPresent(place -> place.at()
                .ifPresent(at -> spots.merge(
                        place.iri(),
                        new Spot(place, at, 1),
                        (one, other) -> new Spot(place, at, one.meetings() + 1)))));
        if (spots.isEmpty()) {
            return Markup.NONE;
        }
        var largestFirst = new ArrayList<>(spots.values());
        largestFirst.sort(Comparator.comparing((Spot spot) -> -spot.meetings()).thenComparing(Spot::place));
        int most = largestFirst.get(0).meetings();
        return Markup.of(
                """
                <figure class="globe"><svg class="map" viewBox="0 0 {} {}" role="group" aria-label="Where the meetings are">
                <path class="land" d="{}"/>
                {}</svg><figcaption>{}</figcaption></figure>
                <script type="module" src="/assets/map.js"></script>""",
                360 * UNITS,
                150 * UNITS,
                outline(),
                Markup.join(
                        "\n",
                        largestFirst.stream()
                                .limit(MOST)
                                .map(spot -> disc(spot, most))
                                .toList()),
                Markup.join(
                        ", ",
                        largestFirst.stream()
                                .limit(LISTED)
                                .map(spot -> Markup.of("{} {}", Links.entity(spot.place()), spot.meetings()))
                                .toList()));
    }

    private static Markup disc(Spot spot, int most) {
        return Markup.of(
                "<a href=\"{}\" aria-label=\"{}: {}\"><circle cx=\"{}\" cy=\"{}\" r=\"{}\"><title>{}: {}</title></circle></a>",
                Links.entity(spot.place().iri()),
                spot.place().name(),
                spot.meetings(),
                Math.round((spot.at().longitude() + 180) * UNITS),
                Math.round((90 - spot.at().latitude()) * UNITS),
                Math.max(7, Math.round(LARGEST * Math.sqrt((double) spot.meetings() / most))),
                spot.place().name(),
                spot.meetings());
    }

    static String outline() {
        return new Resource(ReportPage.class, "world-outline.txt")
                .lines().stream().collect(Collectors.joining());
    }
}
