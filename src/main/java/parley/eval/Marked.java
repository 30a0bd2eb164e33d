package parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Words that are marked in a text, with what is said of them. */
record Marked(Range range, Entry entry) {
    /** Those of a list that stand in the text, within the part that was marked where the gold gives one. */
    static List<Marked> list(List<Entry> entries, Optional<Range> part) {
        List<Marked> marked = new ArrayList<>();
        for (Entry entry : entries) {
            entry.range()
                    .filter(range -> part.isEmpty() || part.get().contains(range))
                    .ifPresent(range -> marked.add(new Marked(range, entry)));
        }
        return marked;
    }

    static Optional<Range> part(Entry gold) {
        return Optional.of(new Entry(gold.where(), gold.node().path("eval_span")))
                .filter(pair -> pair.node().isArray())
                .map(Entry::rangeOfPair);
    }

    static Predicate<Marked> isOnAny(List<Marked> others) {
        return marked -> others.stream().anyMatch(other -> other.range().overlaps(marked.range()));
    }
}
