package parley.export.meetings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.EdtfDate;

/**
 * Who met whom: an edge for every two who took part in a meeting that was held. Who stayed away has none from it, and a
 * plan makes none. All of it is in memory.
 *
 * @param members all who have a tie, by name
 * @param ties by the names of the two
 */
public record Network(List<KnownEntity> members, List<Tie> ties) {
    private static final Comparator<Tie> BY_NAME =
            Comparator.comparing(Tie::one).thenComparing(Tie::other);

    public Network {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    public static Network of(MeetingReader meetings) throws IOException {
        var collected = new Collected();
        meetings.forEach(collected::add);
        return collected.network();
    }

    private static final class Collected {
        private record Pair(String one, String other) {}

        private final Map<String, KnownEntity> entities = new TreeMap<>();
        private final Map<Pair, List<EdtfDate>> dates = new HashMap<>();
        private final Map<Pair, Integer> undated = new HashMap<>();

        void add(KnownMeeting meeting) {
            if (!meeting.status().hasTakenPlace()) {
                return;
            }
            List<KnownEntity> all = meeting.participants();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    add(all.get(i), all.get(j), meeting);
                }
            }
        }

        private void add(KnownEntity one, KnownEntity other, KnownMeeting meeting) {
            entities.put(one.iri(), one);
            entities.put(other.iri(), other);
            var pair = new Pair(one.iri(), other.iri());
            List<EdtfDate> known = dates.computeIfAbsent(pair, key -> new ArrayList<>());
            meeting.when().date().ifPresentOrElse(known::add, () -> undated.merge(pair, 1, Integer::sum));
        }

        Network network() {
            var ties = new ArrayList<Tie>();
            var members = new TreeSet<KnownEntity>();
            dates.forEach((pair, known) -> {
                KnownEntity one = Objects.requireNonNull(entities.get(pair.one()));
                KnownEntity other = Objects.requireNonNull(entities.get(pair.other()));
                ties.add(new Tie(one, other, known, undated.getOrDefault(pair, 0)));
                members.add(one);
                members.add(other);
            });
            ties.sort(BY_NAME);
            return new Network(List.copyOf(members), ties);
        }
    }
}
