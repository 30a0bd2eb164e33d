package parley.pipeline;

import java.util.List;
import parley.review.SheetProblem;

/**
 * What came of a sheet of decisions.
 *
 * @param used lines that were understood
 * @param changed entities of articles about which something else is decided now
 */
public record ReviewReport(int used, int changed, List<SheetProblem> problems) {
    public ReviewReport {
        problems = List.copyOf(problems);
    }
}
