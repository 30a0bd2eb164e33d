package parley.resolve;

import java.util.List;

/**
 * Why some reports are taken for one meeting.
 *
 * @param meeting the meeting's key
 * @param reports IRIs, oldest first
 * @param joins what brought them together, the surest first; empty for a single report
 * @param apart the meetings that come nearest and are kept apart, the nearest first
 * @param threshold points from which on two reports may be one meeting
 */
public record MergeExplanation(
        String meeting, List<String> reports, List<Step> joins, List<Neighbour> apart, double threshold) {
    public MergeExplanation {
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
        apart = List.copyOf(apart);
    }

    /**
     * Two reports that were weighed.
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

    /**
     * A meeting that is kept apart.
     *
     * @param meeting its key
     * @param nearest the pair of reports, this meeting's first, that most speaks for one meeting
     * @param why in words
     */
    public record Neighbour(String meeting, Step nearest, String why) {}
}
