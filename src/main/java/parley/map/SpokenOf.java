package parley.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.model.Report;

/** The entities that the reports of an article speak of: the others have no part in any meeting, and no place in the graph. */
record SpokenOf(Set<Integer> numbers) {
    static SpokenOf in(List<Report> reports) {
        Set<Integer> numbers = new HashSet<>();
        for (Report report : reports) {
            report.participations().forEach(part -> {
                numbers.add(part.entity());
                part.onBehalfOf().ifPresent(numbers::add);
            });
            report.setting().places().forEach(place -> {
                numbers.add(place.entity());
                place.within().ifPresent(numbers::add);
            });
            report.attribution().flatMap(a -> a.entity()).ifPresent(numbers::add);
        }
        return new SpokenOf(Set.copyOf(numbers));
    }

    boolean has(int number) {
        return numbers.contains(number);
    }
}
