package parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Finds the pairs of reports that are worth weighing: those with a participant, or a country and its leader, in common
 * and with days that come near each other. Never looks at all pairs.
 */
final class Blocks {
    /** Days by which two windows may miss each other and still be weighed. */
    static final int SLACK = 2;

    private Blocks() {}

    static Set<Pair> pairs(List<ResolvedReport> reports) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (String token : tokens(reports.get(i))) {
                blocks.computeIfAbsent(token, key -> new ArrayList<>()).add(i);
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        blocks.values()
                .forEach(block -> sweep(block, reports, (one, other) -> {
                    if (mayMatch(reports.get(one), reports.get(other))) {
                        pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
                    }
                }));
        return pairs;
    }

    /** What two reports must have one of in common; without any date a country does not stand for its leader. */
    static Set<String> tokens(ResolvedReport report) {
        Set<String> tokens = new TreeSet<>();
        for (Party party : report.parties().values()) {
            tokens.add(party.key());
            if (report.window().kind() != Window.Kind.NONE) {
                party.country().ifPresent(country -> tokens.add("country:" + country));
            }
        }
        return tokens;
    }

    /** All pairs of reports that share a token and come near each other. */
    static void sweep(List<ResolvedReport> block, BiConsumer<Integer, Integer> pairs) {
        sweep(IntStream.range(0, block.size()).boxed().toList(), block, pairs);
    }

    /** In the order of the days on which the reports' reach begins, compares each with those still within reach. */
    private static void sweep(List<Integer> block, List<ResolvedReport> reports, BiConsumer<Integer, Integer> pairs) {
        List<Integer> ordered = block.stream()
                .sorted(Comparator.comparingLong(
                                (Integer i) -> reach(reports.get(i)).first())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Integer> open = new ArrayList<>();
        for (Integer next : ordered) {
            long begin = reach(reports.get(next)).first();
            open.removeIf(i -> reach(reports.get(i)).last() + SLACK < begin);
            open.forEach(earlier -> pairs.accept(earlier, next));
            open.add(next);
        }
    }

    /** A cheap test that drops most pairs: one common participant of many is never enough. */
    static boolean mayMatch(ResolvedReport one, ResolvedReport other) {
        Feature feature = ParticipantMatch.of(one, other).feature();
        return feature != Feature.PARTICIPANTS_NONE && feature != Feature.PARTICIPANTS_ONE;
    }

    /** Its days, and for a postponement also those from which it may have moved the meeting. */
    static Window reach(ResolvedReport report) {
        Window window = report.window();
        if (report.status() != parley.model.MeetingStatus.POSTPONED
                || report.published().isEmpty()) {
            return window;
        }
        long told = report.published().get().toEpochDay();
        return new Window(
                Math.min(window.first(), told - TimeMatch.CLOSE),
                Math.max(window.last(), told + Window.MOVED_AHEAD),
                window.kind());
    }
}
