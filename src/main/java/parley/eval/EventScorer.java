package parley.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores meetings in full articles by the words that tell of them, and what is found on those words. What the makers of a collection have
 * marked in full decides which figures its articles count for.
 */
final class EventScorer implements Scorer {
    /** Where and for what an article's events were marked. */
    private record Coverage(boolean precision, boolean participants, boolean places, Optional<List<Range>> within) {
        static Coverage of(Entry gold) {
            Optional<Entry> said = gold.object("annotation");
            return new Coverage(
                    said.map(flags -> isOn(flags, "events_complete") && !flags.flag("recall_only"))
                            .orElse(false),
                    said.map(flags -> flags.word("participants").startsWith("all"))
                            .orElse(false),
                    said.map(flags -> flags.word("place").startsWith("all")).orElse(false),
                    gold.node().path("eval_spans").isArray()
                            ? Optional.of(gold.list("eval_spans").stream()
                                    .map(Entry::rangeOfPair)
                                    .toList())
                            : Optional.empty());
        }

        /** True, or a word such as "partial". */
        private static boolean isOn(Entry flags, String field) {
            return flags.flag(field) || flags.node().path(field).isTextual();
        }

        boolean includes(Range trigger) {
            return within.map(parts -> parts.stream()
                            .anyMatch(part -> part.start() <= trigger.start() && trigger.start() < part.end()))
                    .orElse(true);
        }
    }

    private final boolean coreOnly;
    private final EventCounts counts = new EventCounts();

    EventScorer(EvalOptions options) {
        coreOnly = options.core();
    }

    @Override
    public void add(Entry gold, SystemLines system) {
        List<GoldEvent> events = gold.list("events").stream().map(GoldEvent::of).toList();
        List<ComparedMeeting> found = system.meetings(gold.id()).stream()
                .filter(meeting -> !meeting.triggers().isEmpty())
                .toList();
        Coverage coverage = Coverage.of(gold);
        Map<Integer, Integer> matches = match(events, found);
        int matched = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isCore() || !coreOnly) {
                Optional<ComparedMeeting> match =
                        Optional.ofNullable(matches.get(i)).map(found::get);
                counts.add(events.get(i), match, coverage.participants(), coverage.places());
                matched += match.isPresent() ? 1 : 0;
            }
        }
        if (coverage.precision()) {
            counts.addFound(matched, unmatched(found, new HashSet<>(matches.values()), coverage));
        }
    }

    private static Map<Integer, Integer> match(List<GoldEvent> events, List<ComparedMeeting> found) {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                GoldEvent event = events.get(i);
                Range trigger = found.get(j).triggers().get(0);
                if (event.trigger().overlaps(trigger)) {
                    candidates.add(new Pairing.Candidate(
                            i, j, event.shared(found.get(j)), event.trigger().likeness(trigger)));
                }
            }
        }
        return Pairing.of(candidates);
    }

    private static int unmatched(List<ComparedMeeting> found, Set<Integer> matched, Coverage coverage) {
        int count = 0;
        for (int j = 0; j < found.size(); j++) {
            if (!matched.contains(j)
                    && coverage.includes(found.get(j).triggers().get(0))) {
                count++;
            }
        }
        return count;
    }

    @Override
    public List<Figure> figures() {
        return counts.figures();
    }
}
