package parley.export.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.Network;
import parley.export.meetings.Tie;

/** Who met whom, those who met most often, on a circle; a line is as thick as two met often. */
final class NetworkPicture {
    static final int MOST = 40;

    private static final int WIDTH = 900;
    private static final int HEIGHT = 640;
    private static final int RADIUS = 230;

    private NetworkPicture() {}

    static String of(Network network) {
        List<KnownEntity> shown = mostMet(network);
        Set<String> iris = shown.stream().map(KnownEntity::iri).collect(Collectors.toCollection(HashSet::new));
        Map<String, Double> angles = new HashMap<>();
        shown.forEach(member -> angles.put(member.iri(), 2 * Math.PI * angles.size() / shown.size()));
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Who met whom\">\n".formatted(WIDTH, HEIGHT));
        for (Tie tie : network.ties()) {
            if (iris.contains(tie.one().iri()) && iris.contains(tie.other().iri())) {
                svg.append(line(
                        tie,
                        angles.getOrDefault(tie.one().iri(), 0.0),
                        angles.getOrDefault(tie.other().iri(), 0.0)));
            }
        }
        shown.forEach(member -> svg.append(member(member, angles.getOrDefault(member.iri(), 0.0))));
        return svg.append("</svg>\n").toString();
    }

    private static List<KnownEntity> mostMet(Network network) {
        Map<String, Integer> meetings = new HashMap<>();
        for (Tie tie : network.ties()) {
            meetings.merge(tie.one().iri(), tie.meetings(), Integer::sum);
            meetings.merge(tie.other().iri(), tie.meetings(), Integer::sum);
        }
        return network.members().stream()
                .sorted(Comparator.comparing((KnownEntity member) -> -meetings.getOrDefault(member.iri(), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .sorted()
                .toList();
    }

    private static String line(Tie tie, double from, double to) {
        return "<line class=\"tie\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\"><title>%s, %s: %d</title></line>\n"
                .formatted(
                        x(from, RADIUS),
                        y(from, RADIUS),
                        x(to, RADIUS),
                        y(to, RADIUS),
                        Round.of(Math.min(8, 1 + Math.log(tie.meetings()) * 1.5)),
                        PageText.label(tie.one().name()),
                        PageText.label(tie.other().name()),
                        tie.meetings());
    }

    private static String member(KnownEntity member, double angle) {
        boolean left = Math.cos(angle) < -1e-9;
        return "<circle class=\"member\" cx=\"%s\" cy=\"%s\" r=\"4\"/><text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(
                        x(angle, RADIUS),
                        y(angle, RADIUS),
                        x(angle, RADIUS + 10),
                        y(angle, RADIUS + 18),
                        left ? "end" : "start",
                        PageText.label(member.name()));
    }

    private static String x(double angle, int radius) {
        return Round.of(WIDTH / 2.0 + radius * Math.cos(angle));
    }

    private static String y(double angle, int radius) {
        return Round.of(HEIGHT / 2.0 + radius * Math.sin(angle));
    }
}
