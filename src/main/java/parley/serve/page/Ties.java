package parley.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.export.meetings.KnownEntity;

/** Those who met most often on a circle, a line for every two who met, as thick as they met often. */
final class Ties {
    static final int MOST = 40;
    private static final int MOST_WORDS = 100;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final int RADIUS = 225;

    private Ties() {}

    /**
     * Nothing where no two met.
     *
     * @param source where the module that draws it anew, to be moved, finds the same network
     */
    static Markup of(Network network, String source) {
        List<KnownEntity> shown = network.members();
        if (network.ties().isEmpty()) {
            return Markup.NONE;
        }
        Map<String, Double> angles = new HashMap<>();
        shown.forEach(entity -> angles.put(entity.iri(), 2 * Math.PI * angles.size() / shown.size()));
        String some = network.left() > 0
                ? "The %d of %d who met most often.".formatted(shown.size(), shown.size() + network.left())
                : "";
        return Markup.of(
                """
                <figure class="ties" data-network="{}"><svg class="network" viewBox="0 0 {} {}" role="group" aria-label="Who met whom">
                {}{}</svg><figcaption>{}</figcaption>{}</figure>
                <script type="module" src="/assets/network.js"></script>""",
                source,
                WIDTH,
                HEIGHT,
                lines(network, angles),
                Markup.join(
                        "\n",
                        shown.stream()
                                .map(entity -> member(entity, angles.getOrDefault(entity.iri(), 0.0)))
                                .toList()),
                some,
                network.words(MOST_WORDS));
    }

    private static Markup lines(Network network, Map<String, Double> angles) {
        return Markup.join(
                "\n",
                network.ties().entrySet().stream()
                        .map(tie -> line(network, tie.getKey(), tie.getValue(), angles))
                        .toList());
    }

    private static Markup line(Network network, Network.Pair pair, int times, Map<String, Double> angles) {
        double from = angles.getOrDefault(pair.one(), 0.0);
        double to = angles.getOrDefault(pair.other(), 0.0);
        return Markup.of(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\"><title>{}, {}: {}</title></line>",
                x(from, RADIUS),
                y(from, RADIUS),
                x(to, RADIUS),
                y(to, RADIUS),
                Math.round(10 * Math.min(8, 1.2 + Math.log(times) * 1.6)) / 10.0,
                network.name(pair.one()),
                network.name(pair.other()),
                times);
    }

    private static Markup member(KnownEntity entity, double angle) {
        String anchor = Math.cos(angle) < -0.01 ? "end" : Math.cos(angle) > 0.01 ? "start" : "middle";
        return Markup.of(
                "<a href=\"{}\"><circle cx=\"{}\" cy=\"{}\" r=\"5\"/><text x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text></a>",
                Links.entity(entity.iri()),
                x(angle, RADIUS),
                y(angle, RADIUS),
                x(angle, RADIUS + 12),
                y(angle, RADIUS + 20) + 4,
                anchor,
                entity.name());
    }

    private static long x(double angle, int radius) {
        return Math.round(WIDTH / 2.0 + radius * Math.cos(angle));
    }

    private static long y(double angle, int radius) {
        return Math.round(HEIGHT / 2.0 + radius * Math.sin(angle));
    }
}
