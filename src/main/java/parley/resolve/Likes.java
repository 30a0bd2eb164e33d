package parley.resolve;

import java.util.List;

/**
 * Reports that say all the same, published on one day.
 *
 * @param reports oldest first, never empty
 */
record Likes(List<ResolvedReport> reports) {
    ResolvedReport first() {
        return reports.get(0);
    }

    /** With the window to which the first of them was moved. */
    Likes movedLike(ResolvedReport other) {
        return other.moved()
                ? new Likes(reports.stream()
                        .map(report -> report.movedTo(other.window()))
                        .toList())
                : this;
    }
}
