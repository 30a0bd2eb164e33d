package parley.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Counts what was found rightly, what was found falsely, and what was missed. */
final class Retrieval {
    private int found;
    private int falsely;
    private int missed;

    void add(int found, int falsely, int missed) {
        this.found += found;
        this.falsely += falsely;
        this.missed += missed;
    }

    /** Of two lists, some of which are the same. */
    void addMatched(int same, int gold, int system) {
        add(same, system - same, gold - same);
    }

    List<Figure> figures(String prefix) {
        return Stream.of(precision(prefix + "precision"), recall(prefix + "recall"), f1(prefix + "f1"))
                .toList();
    }

    Figure precision(String name) {
        return figure(name, found, found + falsely, missed);
    }

    Figure recall(String name) {
        return figure(name, found, found + missed, falsely);
    }

    Figure f1(String name) {
        return figure(name, 2 * found, 2 * found + falsely + missed, 0);
    }

    /** Finding nothing is right where there is nothing, and wrong where there is something. */
    private static Figure figure(String name, int hits, int of, int lost) {
        return of > 0 ? Figure.share(name, hits, of) : new Figure(name, OptionalDouble.of(lost == 0 ? 1 : 0), 0, 0);
    }
}
