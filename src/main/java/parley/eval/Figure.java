package parley.eval;

import java.util.OptionalDouble;

/**
 * One measured figure: a share, and the counts that it rests on.
 *
 * @param value empty where there was nothing to measure
 * @param hits what the share is a part of {@code of}; both 0 for a mean of two figures
 */
public record Figure(String name, OptionalDouble value, double hits, double of) {
    static Figure share(String name, double hits, double of) {
        return new Figure(name, of == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / of), hits, of);
    }

    /** The harmonic mean of a precision and a recall that rest on different counts. */
    static Figure mean(String name, Figure precision, Figure recall) {
        if (precision.value().isEmpty() || recall.value().isEmpty()) {
            return new Figure(name, OptionalDouble.empty(), 0, 0);
        }
        double p = precision.value().getAsDouble();
        double r = recall.value().getAsDouble();
        return new Figure(name, OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r)), 0, 0);
    }
}
