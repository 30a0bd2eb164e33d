package parley.export.page;

import java.util.List;
import java.util.stream.Collectors;
import parley.resource.Resource;

/** Where meetings are: a plate carrée of the land with a disc for each place, as large as it has meetings. */
final class MapPicture {
    private static final String OUTLINE = "world-outline.txt";
    /** Units of the outline in a degree. */
    private static final int UNITS = 5;

    private static final int LARGEST = 24;

    private MapPicture() {}

    static String of(List<Overview.Spot> spots) {
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Where meetings are\">\n"
                .formatted(360 * UNITS, 180 * UNITS));
        svg.append("<path class=\"grid\" d=\"%s\"/>\n<path class=\"land\" d=\"%s\"/>\n".formatted(grid(), outline()));
        int most = spots.isEmpty() ? 1 : spots.get(0).meetings();
        for (Overview.Spot spot : spots) {
            double radius = Math.max(5, LARGEST * Math.sqrt((double) spot.meetings() / most));
            svg.append("<circle class=\"point\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s: %d</title></circle>\n"
                    .formatted(
                            Round.of((spot.at().longitude() + 180) * UNITS),
                            Round.of((90 - spot.at().latitude()) * UNITS),
                            Round.of(radius),
                            PageText.label(spot.place().name()),
                            spot.meetings()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String outline() {
        return new Resource(MapPicture.class, OUTLINE)
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining());
    }

    private static String grid() {
        var path = new StringBuilder();
        for (int longitude = 30; longitude < 360; longitude += 30) {
            path.append("M%d 0v%d".formatted(longitude * UNITS, 180 * UNITS));
        }
        for (int latitude = 30; latitude < 180; latitude += 30) {
            path.append("M0 %dh%d".formatted(latitude * UNITS, 360 * UNITS));
        }
        return path.toString();
    }
}
