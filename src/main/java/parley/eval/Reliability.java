package parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Counts how often meetings of about the same confidence are right: what the program says of itself, put to the test. */
final class Reliability {
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private final List<Share> bins =
            IntStream.range(1, BOUNDS.length).mapToObj(bin -> new Share()).toList();
    private final Share confidence = new Share();
    private final Share squaredError = new Share();

    void add(double stated, boolean right) {
        int bin = 0;
        while (bin < bins.size() - 1 && stated >= BOUNDS[bin + 1]) {
            bin++;
        }
        bins.get(bin).add(right);
        confidence.add(stated, 1);
        squaredError.add(Math.pow(stated - (right ? 1 : 0), 2), 1);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int bin = 0; bin < bins.size(); bin++) {
            figures.add(bins.get(bin)
                    .figure(String.format(
                            Locale.ROOT, "right_at_confidence_%.1f_to_%.1f", BOUNDS[bin], BOUNDS[bin + 1])));
        }
        figures.add(confidence.figure("mean_confidence"));
        figures.add(squaredError.figure("mean_squared_error_of_confidence"));
        return figures;
    }
}
