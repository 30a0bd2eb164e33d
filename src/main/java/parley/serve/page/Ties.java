package parley.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;

/** Those who met most often on a circle, a line for every two who met, as thick as they met often. */
final class Ties {
    private static final int MOST = 28;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final int RADIUS = 225;

    private record Pair(String one, String other) {}

    private Ties() {}

    /** Nothing where no two met. */
    static Markup of(List<KnownMeeting> meetings) {
        Map<String, KnownEntity> entities = new HashMap<>();
        Map<String, Integer> often = new HashMap<>();
        List<KnownMeeting> held = meetings.stream()
                .filter(meeting -> meeting.status().hasTakenPlace()
                        && meeting.participants().size() > 1)
                .toList();
        held.forEach(meeting -> meeting.participants().forEach(entity -> {
            entities.put(entity.iri(), entity);
            often.merge(entity.iri(), 1, Integer::sum);
        }));
        List<KnownEntity> shown = entities.values().stream()
                .sorted(Comparator.comparing((KnownEntity entity) -> -often.getOrDefault(entity.iri(), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .sorted()
                .toList();
        if (shown.isEmpty()) {
            return Markup.NONE;
        }
        Map<String, Double> angles = new HashMap<>();
        shown.forEach(entity -> angles.put(entity.iri(), 2 * Math.PI * angles.size() / shown.size()));
        String some = entities.size() > MOST ? "The %d of %d who met most often.".formatted(MOST, entities.size()) : "";
        return Markup.of(
                """
                <figure><svg class="network" viewBox="0 0 {} {}" role="group" aria-label="Who met whom">
                {}{}</svg><figcaption>{}</figcaption></figure>""",
                WIDTH,
                HEIGHT,
                lines(held, entities, angles),
                Markup.join(
                        "\n",
                        shown.stream()
                                .map(entity -> member(entity, angles.getOrDefault(entity.iri(), 0.0)))
                                .toList()),
                some);
    }

    private static Markup lines(
            List<KnownMeeting> held, Map<String, KnownEntity> entities, Map<String, Double> angles) {
        Map<Pair, Integer> ties = new HashMap<>();
        for (KnownMeeting meeting : held) {
            Set<String> present = meeting.participants().stream()
                    .map(KnownEntity::iri)
                    .filter(angles::containsKey)
                    .collect(Collectors.toCollection(HashSet::new));
            present.forEach(one -> present.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> ties.merge(new Pair(one, other), 1, Integer::sum)));
        }
        return Markup.join(
                "\n",
                ties.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Pair, Integer> tie) ->
                                        tie.getKey().one())
                                .thenComparing(tie -> tie.getKey().other()))
                        .map(tie -> line(tie.getKey(), tie.getValue(), entities, angles))
                        .toList());
    }

    private static Markup line(Pair pair, int times, Map<String, KnownEntity> entities, Map<String, Double> angles) {
        double from = angles.getOrDefault(pair.one(), 0.0);
        double to = angles.getOrDefault(pair.other(), 0.0);
        return Markup.of(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\"><title>{}, {}: {}</title></line>",
                x(from, RADIUS),
                y(from, RADIUS),
                x(to, RADIUS),
                y(to, RADIUS),
                Math.round(10 * Math.min(8, 1.2 + Math.log(times) * 1.6)) / 10.0,
                name(entities, pair.one()),
                name(entities, pair.other()),
                times);
    }

    private static String name(Map<String, KnownEntity> entities, String iri) {
        KnownEntity entity = entities.get(iri);
        return entity == null ? iri : entity.name();
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
