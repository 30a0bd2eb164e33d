package parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the places of a meeting: the best supported one and all that lie in it or hold it, most specific first. */
final class PlaceFusion {
    private final Places places;

    PlaceFusion(Places places) {
        this.places = places;
    }

    List<String> fuse(List<ResolvedReport> reports) {
        Set<String> named = new LinkedHashSet<>();
        Map<String, Set<String>> holders = new HashMap<>();
        Map<String, Integer> support = new HashMap<>();
        reports.stream().sorted(MeetingFusion.NEWEST_LAST.reversed()).forEach(report -> {
            List<String> chain = report.places();
            named.addAll(chain);
            for (int i = 0; i < chain.size(); i++) {
                Set<String> outer = holders.computeIfAbsent(chain.get(i), this::holders);
                outer.addAll(chain.subList(i + 1, chain.size()));
            }
            report.holders().forEach(place -> support.merge(place, 1, Integer::sum));
        });
        List<String> chosen = new ArrayList<>();
        named.stream()
                .sorted(Comparator.comparing(place -> -support.getOrDefault(place, 0)))
                .filter(place -> chosen.stream().allMatch(other -> agree(place, other, holders)))
                .forEachOrdered(chosen::add);
        chosen.sort(Comparator.comparing((String place) -> -depth(place, chosen, holders)));
        return chosen;
    }

    private Set<String> holders(String place) {
        return new HashSet<>(places.holders(place));
    }

    private static boolean agree(String one, String other, Map<String, Set<String>> holders) {
        return holders.getOrDefault(one, Set.of()).contains(other)
                || holders.getOrDefault(other, Set.of()).contains(one);
    }

    private static long depth(String place, List<String> chosen, Map<String, Set<String>> holders) {
        Set<String> outer = holders.getOrDefault(place, Set.of());
        return chosen.stream().filter(outer::contains).count();
    }
}
