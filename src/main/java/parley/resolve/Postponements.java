package parley.resolve;

import java.util.ArrayList;
import java.util.List;
import parley.model.MeetingStatus;

/**
 * Takes back the dates that a later report of a postponement made void. Each report passes the postponements once, from
 * the oldest on, so that even those that contradict each other come to an end.
 */
final class Postponements {
    private Postponements() {}

    /** @param reports oldest first */
    static List<ResolvedReport> apply(List<ResolvedReport> reports) {
        List<ResolvedReport> moves = new ArrayList<>();
        for (ResolvedReport report : reports) {
            if (report.status() == MeetingStatus.POSTPONED && report.published().isPresent()) {
                moves.add(repeatsOldDate(report, reports) ? openEnded(report) : report);
            }
        }
        return moves.isEmpty()
                ? reports
                : reports.stream()
                        .map(report -> wasHeldAsPlanned(report, moves, reports) ? report : move(report, moves))
                        .toList();
    }

    /**
     * Whether another source saw it held on that date before the postponement was told: the sources disagree, and the
     * date is not void.
     */
    private static boolean wasHeldAsPlanned(
            ResolvedReport report, List<ResolvedReport> moves, List<ResolvedReport> reports) {
        return report.window().isDated()
                && !report.status().hasTakenPlace()
                && report.status() != MeetingStatus.POSTPONED
                && reports.stream()
                        .filter(held -> held.status().hasTakenPlace()
                                && held.window().isDated()
                                && held.window().gap(report.window()) == 0
                                && isSameParty(report, held))
                        .anyMatch(held -> moves.stream().anyMatch(move -> TimeMatch.isDisputed(held, move)));
    }

    private static ResolvedReport openEnded(ResolvedReport move) {
        return move.movedTo(Window.after(move.published().orElseThrow()));
    }

    /** Whether its date is the one from which the meeting was moved, not the new one. */
    private static boolean repeatsOldDate(ResolvedReport move, List<ResolvedReport> reports) {
        return move.window().isDated()
                && reports.stream()
                        .filter(report -> report.status() != MeetingStatus.POSTPONED)
                        .anyMatch(report -> TimeMatch.isMoved(report, move)
                                && report.window().gap(move.window()) == 0
                                && isSameParty(report, move));
    }

    private static ResolvedReport move(ResolvedReport report, List<ResolvedReport> moves) {
        ResolvedReport current = report;
        for (ResolvedReport move : moves) {
            if (move.iri().equals(report.iri())) {
                current = move;
            } else if (TimeMatch.isMoved(current, move)
                    && current.window().gap(move.window()) > 0
                    && isSameParty(current, move)) {
                current = current.movedTo(
                        move.window().isDated()
                                ? move.window()
                                : Window.after(move.published().orElseThrow()));
            } else if (move.moved() && TimeMatch.isMoved(current, move) && isSameParty(current, move)) {
                current = current.movedTo(move.window());
            }
        }
        return current;
    }

    private static boolean isSameParty(ResolvedReport one, ResolvedReport other) {
        return switch (ParticipantMatch.of(one, other).feature()) {
            case PARTICIPANTS_SAME, PARTICIPANTS_PROXY, PARTICIPANTS_SUBSET, PARTICIPANTS_PROXY_SUBSET -> true;
            default -> false;
        };
    }
}
