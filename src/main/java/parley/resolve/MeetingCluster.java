package parley.resolve;

import java.util.List;

/**
 * The reports of one meeting.
 *
 * @param reports oldest first
 * @param joins what brought them together, in the order in which it did
 */
record MeetingCluster(List<ResolvedReport> reports, List<Join> joins) {
    MeetingCluster {
        reports = reports.stream().sorted(ResolvedReport.OLDEST_FIRST).toList();
        joins = List.copyOf(joins);
    }
}
