package parley.resolve;

import java.util.List;

/**
 * Why some reports are taken for one meeting.
 *
 * @param meeting the meeting's key
 * @param reports IRIs, oldest first
 * @param joins what brought them together, the surest first; empty for a single report
 */
public record MergeExplanation(String meeting, List<String> reports, List<Step> joins) {
    public MergeExplanation {
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
    }

    /**
     * Two reports that were found to tell of one meeting, and with them all that were joined to either before.
     *
     * @param points the sum of the reasons' points
     */
    public record Step(String report, String other, double points, List<Reason> reasons) {
        public Step {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One piece of evidence.
     *
     * @param points above 0 for, below 0 against
     */
    public record Reason(String words, double points) {}
}
