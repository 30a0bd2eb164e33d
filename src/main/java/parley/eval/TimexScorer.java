package parley.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Scores time expressions: those found at all, those found to the letter, and the values of those that the gold gives a value. The date of
 * the document itself counts for nothing.
 */
final class TimexScorer implements Scorer {
    /** Collections that mark some times only: one more is no fault there. */
    private static final Set<String> PARTLY_MARKED = Set.of("gum-wikinews");

    private int gold;
    private int relaxed;
    private int strict;
    private int falsely;
    private int values;
    private int valuesFound;
    private int valuesRight;
    private final Share types = new Share();
    private final Share dayFound = new Share();
    private final Share dayRight = new Share();

    @Override
    public void add(Entry line, SystemLines system) {
        var part = Marked.part(line);
        Predicate<Marked> isOwnDate = marked -> marked.entry().flag("is_dct");
        List<Marked> all = Marked.list(line.list("timex"), part);
        List<Marked> ownDates = Marked.list(line.list("timex"), Optional.empty()).stream()
                .filter(isOwnDate)
                .toList();
        List<Marked> times = all.stream().filter(isOwnDate.negate()).toList();
        List<Marked> found = Marked.list(system.list(line.id(), "times"), part).stream()
                .filter(Marked.isOnAny(ownDates).negate())
                .toList();
        Map<Integer, Integer> matches = match(times, found);
        for (int i = 0; i < times.size(); i++) {
            gold++;
            Marked time = times.get(i);
            Optional.ofNullable(matches.get(i))
                    .map(found::get)
                    .ifPresentOrElse(
                            match -> addFound(time, match),
                            () -> addMissed(time.entry().word("value")));
        }
        if (!PARTLY_MARKED.contains(line.word("source"))) {
            falsely += found.size() - new HashSet<>(matches.values()).size();
        }
    }

    private static Map<Integer, Integer> match(List<Marked> times, List<Marked> found) {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int shared = times.get(i).range().shared(found.get(j).range());
                if (shared > 0) {
                    candidates.add(new Pairing.Candidate(i, j, shared, 0));
                }
            }
        }
        return Pairing.of(candidates);
    }

    private void addFound(Marked time, Marked found) {
        relaxed++;
        strict += time.range().equals(found.range()) ? 1 : 0;
        String type = time.entry().word("type");
        if (!type.isEmpty()) {
            types.add(type.equals(found.entry().word("type")));
        }
        String value = time.entry().word("value");
        String foundValue = found.entry().word("value");
        if (!value.isEmpty()) {
            values++;
            valuesFound++;
            valuesRight += plain(value).equals(plain(foundValue)) ? 1 : 0;
        }
        if (DateMatch.startsWithYear(value)) {
            boolean right = DateMatch.isSame(value, foundValue);
            dayFound.add(right);
            dayRight.add(right);
        }
    }

    private void addMissed(String value) {
        values += value.isEmpty() ? 0 : 1;
        if (DateMatch.startsWithYear(value)) {
            dayRight.add(false);
        }
    }

    /** Without case, seconds and the mark of universal time. */
    private static String plain(String value) {
        return value.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("Z+$", "")
                .replaceAll("(T\\d\\d:\\d\\d):\\d\\d$", "$1");
    }

    @Override
    public List<Figure> figures() {
        int found = relaxed + falsely;
        return List.of(
                Figure.share("relaxed_p", relaxed, found),
                Figure.share("relaxed_r", relaxed, gold),
                Figure.share("relaxed_f1", 2 * relaxed, found + gold),
                Figure.share("strict_f1", 2 * strict, found + gold),
                types.figure("type_accuracy"),
                Figure.share("value_accuracy_given_found", valuesRight, valuesFound),
                Figure.share("value_f1", 2 * valuesRight, valuesFound + falsely + values),
                dayFound.figure("day_value_accuracy_given_found"),
                dayRight.figure("day_value_recall"));
    }
}
