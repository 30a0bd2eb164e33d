package parley.export.meetings;

import java.util.Comparator;
import java.util.List;
import parley.model.EdtfDate;

/**
 * Two who met.
 *
 * @param dates of the meetings whose date is known, in order
 * @param undated how many other meetings they had
 */
public record Tie(KnownEntity one, KnownEntity other, List<EdtfDate> dates, int undated) {
    public Tie {
        dates = dates.stream()
                .sorted(Comparator.comparing(EdtfDate::earliest).thenComparing(EdtfDate::latest))
                .toList();
    }

    public int meetings() {
        return dates.size() + undated;
    }

    /** The date of the first dated meeting, or empty. */
    String first() {
        return dates.isEmpty() ? "" : dates.get(0).text();
    }

    /** The date of the last dated meeting, or empty. */
    String last() {
        return dates.isEmpty() ? "" : dates.get(dates.size() - 1).text();
    }
}
