package parley.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Agreement of two partitions, member by member (Bagga and Baldwin 1998). */
public record BCubed(double precision, double recall) {
    public static BCubed of(Map<String, String> gold, Map<String, String> system) {
        Map<String, Set<String>> right = groups(gold);
        Map<String, Set<String>> found = groups(system);
        double precision = 0;
        double recall = 0;
        for (String member : gold.keySet()) {
            Set<String> both = new HashSet<>(right.get(gold.get(member)));
            Collection<String> mine = found.get(system.get(member));
            both.retainAll(mine);
            precision += both.size() / (double) mine.size();
            recall += both.size() / (double) right.get(gold.get(member)).size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> groups(Map<String, String> partition) {
        Map<String, Set<String>> groups = new HashMap<>();
        partition.forEach((member, group) ->
                groups.computeIfAbsent(group, key -> new HashSet<>()).add(member));
        return groups;
    }
}
