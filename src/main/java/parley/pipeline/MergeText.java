package parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.map.IriMinter;
import parley.resolve.MergeExplanation;
import parley.resolve.MergeExplanation.Neighbour;
import parley.resolve.MergeExplanation.Reason;
import parley.resolve.MergeExplanation.Step;

/** An explanation as lines of text. */
final class MergeText {
    private final IriMinter minter;
    private final MergeExplanation explanation;

    MergeText(IriMinter minter, MergeExplanation explanation) {
        this.minter = minter;
        this.explanation = explanation;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (explanation.joins().isEmpty()) {
            lines.add("One report alone tells of it.");
        } else {
            lines.add("Why its %d reports are one meeting (from %s points on two may be)"
                    .formatted(explanation.reports().size(), points(explanation.threshold())));
            explanation.joins().forEach(join -> addStep(join, lines));
        }
        if (!explanation.apart().isEmpty()) {
            lines.add("Meetings that come nearest and are kept apart");
            explanation.apart().forEach(neighbour -> addNeighbour(neighbour, lines));
        }
        return lines;
    }

    private void addNeighbour(Neighbour neighbour, List<String> lines) {
        lines.add("  %s: %s".formatted(minter.meeting(neighbour.meeting()).getURI(), neighbour.why()));
        addStep(neighbour.nearest(), lines);
    }

    private static void addStep(Step step, List<String> lines) {
        lines.add("  %s".formatted(step.report()));
        lines.add("  %s: %s".formatted(step.other(), points(step.points())));
        step.reasons().stream()
                .sorted(Comparator.comparingDouble(Reason::points).reversed())
                .forEach(reason -> lines.add("    %5s  %s".formatted(signed(reason.points()), reason.words())));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }
}
