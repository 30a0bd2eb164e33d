package parley.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import parley.export.meetings.KnownEntity;
import parley.export.meetings.KnownMeeting;

/**
 * Who met whom, and how often.
 *
 * @param members by name
 * @param ties for every two members who met, how often
 * @param left how many more there are, who met less often
 */
record Network(List<KnownEntity> members, Map<Pair, Integer> ties, int left) {
    /** Two IRIs, the lesser first. */
    record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }

    /** Those who met most often. */
    static Network of(List<KnownMeeting> meetings, int most) {
        List<KnownMeeting> held = held(meetings);
        return among(often(held), held, most);
    }

    /**
     * Those whom one has met and, with two steps, those whom these have met.
     *
     * @param all meetings, of anybody
     */
    static Network around(String center, List<KnownMeeting> all, int steps, int most) {
        List<KnownMeeting> held = held(all);
        Map<KnownEntity, Integer> near = new LinkedHashMap<>();
        List<KnownMeeting> own = with(List.of(center), held);
        often(own).forEach((entity, times) -> near.put(entity, times * 1000));
        if (steps > 1) {
            List<String> contacts =
                    mostOften(near, most / 2).stream().map(KnownEntity::iri).toList();
            often(with(contacts, held)).forEach(near::putIfAbsent);
        }
        return among(near, held, most);
    }

    private static List<KnownMeeting> held(List<KnownMeeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.status().hasTakenPlace()
                        && meeting.participants().size() > 1)
                .toList();
    }

    private static List<KnownMeeting> with(Collection<String> iris, List<KnownMeeting> held) {
        return held.stream()
                .filter(meeting -> meeting.participants().stream().anyMatch(one -> iris.contains(one.iri())))
                .toList();
    }

    private static Map<KnownEntity, Integer> often(List<KnownMeeting> held) {
        Map<KnownEntity, Integer> often = new HashMap<>();
        held.forEach(meeting -> meeting.participants().forEach(entity -> often.merge(entity, 1, Integer::sum)));
        return often;
    }

    private static List<KnownEntity> mostOften(Map<KnownEntity, Integer> often, int most) {
        return often.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<KnownEntity, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Network among(Map<KnownEntity, Integer> often, List<KnownMeeting> held, int most) {
        List<KnownEntity> shown = mostOften(often, most).stream().sorted().toList();
        var iris = shown.stream().map(KnownEntity::iri).collect(Collectors.toSet());
        Map<Pair, Integer> ties = new TreeMap<>();
        for (KnownMeeting meeting : held) {
            List<String> present = meeting.participants().stream()
                    .map(KnownEntity::iri)
                    .filter(iris::contains)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 0; i < present.size(); i++) {
                for (String other : present.subList(i + 1, present.size())) {
                    ties.merge(new Pair(present.get(i), other), 1, Integer::sum);
                }
            }
        }
        List<KnownEntity> tied = shown.stream()
                .filter(one -> ties.keySet().stream()
                        .anyMatch(pair ->
                                pair.one().equals(one.iri()) || pair.other().equals(one.iri())))
                .toList();
        return new Network(tied, ties, often.size() - tied.size());
    }

    String name(String iri) {
        return members.stream()
                .filter(one -> one.iri().equals(iri))
                .map(KnownEntity::name)
                .findFirst()
                .orElse(iri);
    }

    /** For the module that draws it. */
    String json() {
        var nodes = new JsonArray();
        for (KnownEntity entity : members) {
            var node = new JsonObject();
            node.put("id", entity.iri());
            node.put("name", entity.name());
            node.put("kind", entity.kind());
            node.put("href", Links.entity(entity.iri()));
            nodes.add(node);
        }
        var edges = new JsonArray();
        ties.forEach((pair, times) -> {
            var edge = new JsonObject();
            edge.put("source", pair.one());
            edge.put("target", pair.other());
            edge.put("times", times);
            edges.add(edge);
        });
        var network = new JsonObject();
        network.put("nodes", nodes);
        network.put("edges", edges);
        return network.toString();
    }

    /** The same in words, the most frequent first. */
    Markup words(int most) {
        var rows = new ArrayList<>(ties.entrySet());
        rows.sort(Map.Entry.<Pair, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return Markup.of(
                "<details><summary>The same as a table</summary><table><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Whom</th><th scope=\"col\">How often</th></tr></thead><tbody>{}</tbody></table></details>",
                Markup.join(
                        "\n",
                        rows.stream()
                                .limit(most)
                                .map(row -> Markup.of(
                                        "<tr><td>{}</td><td>{}</td><td class=\"number\">{}</td></tr>",
                                        Markup.words(name(row.getKey().one())),
                                        Markup.words(name(row.getKey().other())),
                                        row.getValue()))
                                .toList()));
    }
}
